package org.ipfund.catalog.round;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.catalog.form.FormResponse;
import org.ipfund.catalog.form.Forms;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.browse.Browsed;
import org.ipfund.platform.edge.LargestBody;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestPath;

/** Solicitation rounds. */
@Path("/v1/rounds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rounds", description = "Solicitation rounds (征集批次) with their forms")
public class RoundResource {

  private final RoundService service;
  private final RoundDrafts drafts;
  private final RoundReader rounds;
  private final Forms forms;

  RoundResource(RoundService service, RoundDrafts drafts, RoundReader rounds, Forms forms) {
    this.drafts = drafts;
    this.service = service;
    this.rounds = rounds;
    this.forms = forms;
  }

  @GET
  @Operation(operationId = "listRounds", summary = "List rounds in the order they were opened")
  @Browsed(
      sort = {"title", "deadlineAt", "updatedAt"},
      search = "the title")
  public Page<RoundResponse> list(@BeanParam RoundFilter filter, @BeanParam PageRequest page) {
    return rounds.page(filter, page);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getRound", summary = "Read one round")
  @Answer("The round")
  public RoundResponse get(@RestPath UUID id) {
    return rounds.get(id);
  }

  @GET
  @Path("/{roundId}/forms")
  @Operation(operationId = "listForms", summary = "List a round's forms with their rules")
  public Page<FormResponse> forms(@RestPath UUID roundId) {
    rounds.require(roundId);
    return new Page<>(forms.of(roundId).stream().map(FormResponse::from).toList(), null);
  }

  @POST
  @Idempotent
  @LargestBody(256 * LargestBody.KIB)
  @Operation(operationId = "openRound", summary = "Open a round as a draft")
  @Answer(value = "Opened", status = 201, location = "/v1/rounds")
  public RoundResponse open(RoundRequest request) {
    return drafts.open(request);
  }

  @PUT
  @Path("/{id}")
  @LargestBody(256 * LargestBody.KIB)
  @Operation(
      operationId = "changeRound",
      summary = "Replace a draft's head and forms; its catalogue stays",
      description = "Who changes a draft does not publish it.")
  @Answer("Changed")
  public RoundResponse change(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, RoundRequest request) {
    return drafts.change(id, ifMatch, request);
  }

  @DELETE
  @Path("/{id}")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "deleteRound",
      summary = "Withdraw a draft with its forms and catalogue; its document number is free again")
  @Answer("Withdrawn")
  public void delete(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    drafts.delete(id, ifMatch);
  }

  @POST
  @Path("/{id}/publication")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "publishRound",
      summary = "Publish a draft; it never changes afterwards",
      description =
          "A round that is history closes as it is published. It is published before its"
              + " deadline, history after it. Who opened or changed the round or loaded its projects"
              + " does not publish it.")
  @Answer("Published")
  public RoundResponse publish(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return service.publish(id, ifMatch);
  }
}
