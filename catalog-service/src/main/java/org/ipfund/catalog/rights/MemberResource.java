package org.ipfund.catalog.rights;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.catalog.member.MemberFilter;
import org.ipfund.catalog.member.MemberReader;
import org.ipfund.catalog.member.MemberResponse;
import org.ipfund.catalog.member.MemberView;
import org.ipfund.catalog.member.RejectionRequest;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.browse.Browsed;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestPath;

/** Members of units: who may act for them, and who gives and takes that. */
@Path("/v1/members")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "members", description = "Members of units (单位成员) and their invitations")
public class MemberResource {

  private final InviteService invitations;
  private final MemberService service;
  private final HandoverService handovers;
  private final GrantService grants;
  private final MemberReader members;
  private final MemberView view;

  MemberResource(
      InviteService invitations,
      MemberService service,
      HandoverService handovers,
      GrantService grants,
      MemberReader members,
      MemberView view) {
    this.invitations = invitations;
    this.service = service;
    this.handovers = handovers;
    this.grants = grants;
    this.members = members;
    this.view = view;
  }

  @GET
  @Operation(operationId = "listMembers", summary = "List members in the order they were invited")
  @Browsed(sort = "updatedAt")
  public Page<MemberResponse> list(@BeanParam MemberFilter filter, @BeanParam PageRequest page) {
    return members.page(filter, page).map(view::of);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getMember", summary = "Read one member")
  @Answer("The member")
  public MemberResponse get(@RestPath UUID id) {
    return view.of(members.get(id));
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "inviteMember",
      summary = "Invite a person into a unit",
      description =
          "The code in the answer is shown once and counts for seven days. The roles of the"
              + " province are given by its administrator only. In bureaus and finance, and"
              + " wherever the province invites, the code counts once a second administrator has"
              + " approved it.")
  @Answer(value = "Invited", status = 201, location = "/v1/members")
  public InvitedMember invite(MemberRequest request) {
    return invitations.invite(request);
  }

  @POST
  @Path("/{id}/suspension")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "suspendMember",
      summary = "Suspend a member, or withdraw an invitation",
      description =
          "A unit keeps one active administrator at least. An administrator of the province, also"
              + " by a loan, goes on until a second one approves.")
  @Answer("Suspended, or waits for another administrator")
  public MemberResponse suspend(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return service.suspend(id, ifMatch);
  }

  @POST
  @Path("/{id}/resumption")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(operationId = "resumeMember", summary = "Let a suspended member go on")
  @Answer("Goes on")
  public MemberResponse resume(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return service.resume(id, ifMatch);
  }

  @POST
  @Path("/{id}/handover")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "handOverUnit",
      summary = "Make another member the unit's administrator in one's own place")
  @Answer("Handed over")
  public MemberResponse handOver(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return handovers.handOver(id, ifMatch);
  }

  @POST
  @Path("/{id}/approval")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "approveMember",
      summary = "Approve what another administrator has prepared",
      description =
          "Rights are given; or the member is suspended, by an administrator of the province.")
  @Answer("Done")
  public MemberResponse approve(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return grants.approve(id, ifMatch);
  }

  @POST
  @Path("/{id}/rejection")
  @Idempotent
  @Operation(operationId = "rejectMember", summary = "Refuse with a reason what waits")
  @Answer("Refused")
  public MemberResponse reject(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      RejectionRequest request) {
    return grants.reject(id, ifMatch, request);
  }
}
