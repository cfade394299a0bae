package org.ipfund.submission.review;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.edge.LargestBody;
import org.ipfund.submission.demand.DemandResponse;
import org.jboss.resteasy.reactive.RestPath;

/** The province's decision on a demand that came without a package. */
@Path("/v1/demands/{id}/approval")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "demands")
public class DemandApprovalResource {

  private final DemandApprovalService service;

  DemandApprovalResource(DemandApprovalService service) {
    this.service = service;
  }

  @POST
  @Idempotent
  @LargestBody(4 * LargestBody.MIB)
  @Operation(
      operationId = "approveDemand",
      summary = "Decide on a demand of a provincial unit",
      description =
          "Lines that are not named are taken in full; when nothing is taken the demand is"
              + " rejected. A unit of a city is decided on with its city's package.")
  @Answer("Decided")
  public DemandResponse approve(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      DecisionRequest request) {
    return service.approve(id, ifMatch, request);
  }
}
