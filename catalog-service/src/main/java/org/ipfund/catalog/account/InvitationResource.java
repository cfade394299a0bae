package org.ipfund.catalog.account;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.http.Etags;
import org.ipfund.platform.http.Idempotent;

/** Where invited people become members. */
@Path("/v1/invitations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "members", description = "Members of units (单位成员) and their invitations")
public class InvitationResource {

  private final InvitationService service;

  InvitationResource(InvitationService service) {
    this.service = service;
  }

  @POST
  @Path("/acceptance")
  @Idempotent
  @Operation(
      operationId = "acceptInvitation",
      summary = "Become the member one was invited as",
      description = "For people who are signed in and belong to no unit; a code counts once.")
  @APIResponse(
      responseCode = "200",
      description = "Joined",
      content = @Content(schema = @Schema(implementation = MemberResponse.class)))
  public Response accept(InvitationRequest request) {
    MemberResponse member = service.accept(request);
    return Response.ok(member).header(HttpHeaders.ETAG, Etags.of(member.version())).build();
  }
}
