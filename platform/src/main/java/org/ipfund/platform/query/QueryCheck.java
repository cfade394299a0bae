package org.ipfund.platform.query;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.paging.Cursor;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Holds a request's query against what its operation declares, before anything of it is read: every
 * fault is told at once. Who may not ask is refused before.
 */
public class QueryCheck {

  private static final String CURSOR = "cursor";

  private final DeclaredQueries operations;

  QueryCheck(DeclaredQueries operations) {
    this.operations = operations;
  }

  @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 1)
  public void check(SimpleResourceInfo resource, RoutingContext request, UriInfo uri) {
    DeclaredQuery declared = operations.of(resource.getResourceClass(), resource.getMethodName());
    if (request.request().query() == null && declared.needsNothing()) {
      return;
    }
    List<Violation> faults = new ArrayList<>(declared.faults(uri.getQueryParameters()));
    if (declared.isPaged() && isForeign(uri, faults)) {
      faults.add(PageRequest.cursorFault());
    }
    if (!faults.isEmpty()) {
      throw ProblemException.malformed(faults);
    }
  }

  /** Whether the cursor is another list's; what is no cursor at all has been told. */
  private static boolean isForeign(UriInfo list, List<Violation> told) {
    String cursor = list.getQueryParameters().getFirst(CURSOR);
    return cursor != null
        && told.stream().noneMatch(fault -> CURSOR.equals(fault.pointer()))
        && Cursor.read(list, cursor).isEmpty();
  }
}
