package org.ipfund.catalog.member;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.browse.Browsed;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestPath;

/** Members of units: who may act for them. What is done about them stands in room rights. */
@Path("/v1/members")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "members", description = "Members of units (单位成员) and their invitations")
public class MemberResource {

  private final MemberReader members;
  private final MemberView view;

  MemberResource(MemberReader members, MemberView view) {
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
}
