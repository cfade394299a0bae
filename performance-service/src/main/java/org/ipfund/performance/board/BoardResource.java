package org.ipfund.performance.board;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.performance.plan.PlanReader;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestPath;

/** The status board of a document. */
@Path("/v1/plans/{id}/board")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans", description = "Plans and work programmes (规划、工作要点)")
public class BoardResource {

  private final BoardReader boards;
  private final PlanReader plans;

  BoardResource(BoardReader boards, PlanReader plans) {
    this.boards = boards;
    this.plans = plans;
  }

  @GET
  @Operation(
      operationId = "getPlanBoard",
      summary = "Count how a document's tasks stand, by unit, lead or chapter")
  public Page<BoardItem> board(
      @RestPath UUID id, @BeanParam BoardFilter filter, @BeanParam PageRequest page) {
    List<BoardRow> found = boards.page(id, filter, page);
    if (found.isEmpty()) {
      plans.require(id);
    }
    return page.page(found, BoardRow::key).map(BoardRow::item);
  }
}
