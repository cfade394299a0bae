package org.ipfund.performance.planindicator;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.problem.ReaderLanguage;
import org.jboss.resteasy.reactive.RestPath;

/** Indicators of published documents: what they came to, and how they go. */
@Path("/v1/plan-indicators")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plan-indicators", description = "Values of plans' indicators (指标值)")
public class PlanIndicatorResource {

  private final IndicatorValues values;
  private final IndicatorReader indicators;

  PlanIndicatorResource(IndicatorValues values, IndicatorReader indicators) {
    this.values = values;
    this.indicators = indicators;
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getPlanIndicator",
      summary = "Read one indicator with its values and whether it is on course")
  @Answer("The indicator")
  public PlanIndicatorDetailResponse get(@RestPath UUID id, @Context HttpHeaders headers) {
    return indicators.get(id, ReaderLanguage.of(headers));
  }

  @POST
  @Path("/{id}/values")
  @Idempotent
  @Operation(
      operationId = "enterPlanIndicatorValue",
      summary =
          "Enter a year's value, or correct it with a reason; the body that supplies it alone")
  @Answer("Entered")
  public PlanIndicatorDetailResponse enter(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      IndicatorValueRequest request,
      @Context HttpHeaders headers) {
    values.enter(id, ifMatch, request);
    return indicators.get(id, ReaderLanguage.of(headers));
  }

  @POST
  @Path("/{id}/questions")
  @Idempotent
  @Operation(
      operationId = "askForPlanIndicatorValue",
      summary = "Ask the body that supplies it for a value that is missing")
  @Answer("Asked")
  public PlanIndicatorDetailResponse ask(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      IndicatorQuestionRequest request,
      @Context HttpHeaders headers) {
    values.ask(id, ifMatch, request);
    return indicators.get(id, ReaderLanguage.of(headers));
  }
}
