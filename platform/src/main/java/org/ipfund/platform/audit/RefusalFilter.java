package org.ipfund.platform.audit;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Set;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.contract.ResourceMethods;
import org.ipfund.platform.edge.Routes;
import org.ipfund.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Sees what was refused to somebody who signed in: every write, and every read that is not among
 * the reader's duties. What nobody signed in was refused is counted ({@link SignInFaults}), or
 * anybody could fill the record.
 */
public class RefusalFilter {

  private static final int FORBIDDEN = 403;
  private static final Set<Integer> REFUSED = Set.of(FORBIDDEN, 404, 409, 412, 422, 428);
  private final Caller caller;
  private final Refusals refusals;
  private final Routes routes;

  RefusalFilter(Caller caller, Refusals refusals, Routes routes) {
    this.caller = caller;
    this.refusals = refusals;
    this.routes = routes;
  }

  /** Runs when the request's transaction has ended. */
  @ServerResponseFilter
  public void record(ContainerRequestContext request, ContainerResponseContext response) {
    if (isRefusal(request.getMethod(), response.getStatus())
        && response.getEntity() instanceof Problem problem
        && !caller.identity().isAnonymous()) {
      String path = request.getUriInfo().getRequestUri().getRawPath();
      RefusedSubject thing = RefusedSubject.of(path, routes.template(path).orElse(""));
      refusals.record(problem, thing, (String) request.getProperty("requestId"));
    }
  }

  static boolean isRefusal(String method, int status) {
    return ResourceMethods.READS.contains(method) ? status == FORBIDDEN : REFUSED.contains(status);
  }
}
