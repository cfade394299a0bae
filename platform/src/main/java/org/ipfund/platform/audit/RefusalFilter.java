package org.ipfund.platform.audit;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.http.Problem;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Sees what was refused to somebody who signed in: every write, and every read that is not among
 * the reader's duties. What nobody signed in was refused is counted ({@link SignInFaults}), or
 * anybody could fill the record.
 */
public class RefusalFilter {

  private static final int FORBIDDEN = 403;
  private static final Set<Integer> REFUSED = Set.of(FORBIDDEN, 404, 409, 412, 422, 428);
  private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private final Caller caller;
  private final Refusals refusals;

  RefusalFilter(Caller caller, Refusals refusals) {
    this.caller = caller;
    this.refusals = refusals;
  }

  /** Runs when the request's transaction has ended. */
  @ServerResponseFilter
  public void record(ContainerRequestContext request, ContainerResponseContext response) {
    if (isRefusal(request.getMethod(), response.getStatus())
        && response.getEntity() instanceof Problem problem
        && !caller.identity().isAnonymous()) {
      UriInfo uri = request.getUriInfo();
      List<String> segments = segments(uri);
      List<String> identifiers =
          uri.getPathParameters().values().stream().flatMap(Collection::stream).toList();
      RefusedThing thing = RefusedThing.of(segments, identifiers);
      refusals.record(problem, thing, (String) request.getProperty("requestId"));
    }
  }

  /** As they were sent: the framework would decode what is decoded already. */
  private static List<String> segments(UriInfo uri) {
    return Stream.of(uri.getRequestUri().getRawPath().split("/"))
        .filter(segment -> !segment.isEmpty())
        .toList();
  }

  static boolean isRefusal(String method, int status) {
    return READS.contains(method) ? status == FORBIDDEN : REFUSED.contains(status);
  }
}
