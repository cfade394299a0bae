package org.ipfund.platform.edge;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.Problems;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every way a request can end badly into a problem document; nothing inner gets out. */
public class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final Problems problems;
  private final DatabaseFaults databaseFaults;
  private final AllowedMethods allowed;

  ProblemMappers(Problems problems, DatabaseFaults databaseFaults, AllowedMethods allowed) {
    this.allowed = allowed;
    this.problems = problems;
    this.databaseFaults = databaseFaults;
  }

  @ServerExceptionMapper
  public Response refused(ProblemException refused, HttpHeaders headers, UriInfo uri) {
    return problems.answer(refused, headers, uri);
  }

  @ServerExceptionMapper
  public Response framework(WebApplicationException chosen, HttpHeaders headers, UriInfo uri) {
    int status = chosen.getResponse().getStatus();
    if (status < Response.Status.BAD_REQUEST.getStatusCode()) {
      return chosen.getResponse();
    }
    Response answer = problems.answer(Problems.kindOf(status), headers, uri);
    return status == Response.Status.METHOD_NOT_ALLOWED.getStatusCode()
        ? Response.fromResponse(answer)
            .header(HttpHeaders.ALLOW, allowed.of(uri.getRequestUri().getRawPath()))
            .build()
        : answer;
  }

  @ServerExceptionMapper
  public Response stale(OptimisticLockException lost, HttpHeaders headers, UriInfo uri) {
    return problems.answer(Etags.stale(), headers, uri);
  }

  @ServerExceptionMapper
  public Response unexpected(Throwable failure, HttpHeaders headers, UriInfo uri) {
    ProblemException known = databaseFaults.explain(failure);
    if (known != null) {
      if (known.kind().status() >= ProblemKind.INTERNAL.status()) {
        LOG.warnf("a request is to come again (%s): %s", known.kind(), failure.getMessage());
      }
      return problems.answer(known, headers, uri);
    }
    LOG.error("a request failed", failure);
    return problems.answer(ProblemKind.INTERNAL, headers, uri);
  }
}
