package org.ipfund.catalog.round;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.catalog.form.FormResponse;
import org.ipfund.catalog.form.Forms;
import org.ipfund.platform.http.Etags;
import org.ipfund.platform.http.Idempotent;
import org.ipfund.platform.http.LargestBody;
import org.ipfund.platform.http.Page;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.platform.http.QueryValues;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

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
  public Page<RoundResponse> list(
      @Parameter(schema = @Schema(type = SchemaType.INTEGER)) @RestQuery String budgetYear,
      @Parameter(schema = @Schema(implementation = RoundStatus.class)) @RestQuery String status,
      @RestQuery String cursor,
      @RestQuery String limit) {
    RoundFilter filter =
        new RoundFilter(
            QueryValues.number("budgetYear", budgetYear),
            QueryValues.constant("status", status, RoundStatus.class));
    PageRequest page = PageRequest.of(cursor, limit);
    return page.page(rounds.page(filter, page), r -> r.id().toString());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getRound", summary = "Read one round")
  @APIResponse(
      responseCode = "200",
      description = "The round",
      content = @Content(schema = @Schema(implementation = RoundResponse.class)))
  public Response get(@RestPath UUID id) {
    return tagged(Response.ok(), rounds.get(id));
  }

  @GET
  @Path("/{id}/forms")
  @Operation(operationId = "listForms", summary = "List a round's forms with their rules")
  public Page<FormResponse> forms(@RestPath UUID id) {
    rounds.require(id);
    return new Page<>(forms.of(id).stream().map(FormResponse::from).toList(), null);
  }

  @POST
  @Idempotent
  @LargestBody(256 * LargestBody.KIB)
  @Operation(operationId = "openRound", summary = "Open a round as a draft")
  @APIResponse(
      responseCode = "201",
      description = "Opened",
      content = @Content(schema = @Schema(implementation = RoundResponse.class)))
  public Response open(RoundRequest request) {
    RoundResponse round = drafts.open(request);
    return tagged(Response.created(URI.create("/v1/rounds/" + round.id())), round);
  }

  @PUT
  @Path("/{id}")
  @LargestBody(256 * LargestBody.KIB)
  @Operation(
      operationId = "changeRound",
      summary = "Replace a draft's head and forms; its catalogue stays",
      description = "Who changes a draft does not publish it.")
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = RoundResponse.class)))
  public Response change(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, RoundRequest request) {
    return tagged(Response.ok(), drafts.change(id, ifMatch, request));
  }

  @DELETE
  @Path("/{id}")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "deleteRound",
      summary = "Withdraw a draft with its forms and catalogue; its document number is free again")
  @APIResponse(responseCode = "204", description = "Withdrawn")
  public Response delete(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    drafts.delete(id, ifMatch);
    return Response.noContent().build();
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
  @APIResponse(
      responseCode = "200",
      description = "Published",
      content = @Content(schema = @Schema(implementation = RoundResponse.class)))
  public Response publish(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return tagged(Response.ok(), service.publish(id, ifMatch));
  }

  private static Response tagged(Response.ResponseBuilder answer, RoundResponse round) {
    return answer.header(HttpHeaders.ETAG, Etags.of(round.version())).entity(round).build();
  }
}
