package org.ipfund.platform.sample;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ipfund.platform.edge.LargestBody;

/** Goes wrong on purpose. */
@Path("/v1/trouble")
@Produces(MediaType.APPLICATION_JSON)
public class TroubleResource {

  @GET
  @Path("/failure")
  @Operation(operationId = "failTrouble", hidden = true)
  public Response fail(@HeaderParam("Authorization") String authorization) {
    throw new IllegalStateException("no luck with " + authorization);
  }

  @GET
  @Path("/refusal")
  @Operation(operationId = "refuseTrouble", hidden = true)
  public Response refuse() {
    return Response.status(Response.Status.UNAUTHORIZED).build();
  }

  @POST
  @Path("/large")
  @LargestBody(10 * LargestBody.MIB)
  @Operation(operationId = "takeTrouble", hidden = true)
  public Response take(ParcelRequest request) {
    return Response.ok(request).build();
  }

  @GET
  @Path("/cached")
  @Operation(operationId = "keepTrouble", hidden = true)
  public Response cached() {
    return Response.ok("{}").header("Cache-Control", "max-age=60").build();
  }
}
