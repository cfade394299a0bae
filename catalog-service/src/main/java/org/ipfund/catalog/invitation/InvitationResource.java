package org.ipfund.catalog.invitation;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.catalog.member.MemberResponse;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;

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
  @Answer("Joined")
  public MemberResponse accept(InvitationRequest request) {
    return service.accept(request);
  }
}
