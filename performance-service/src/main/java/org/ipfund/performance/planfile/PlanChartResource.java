package org.ipfund.performance.planfile;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.problem.ReaderLanguage;
import org.jboss.resteasy.reactive.RestPath;

/** A document as pictures. */
@Path("/v1/plans/{id}/charts")
@Produces(PlanChartResource.SVG)
@Tag(name = "plans", description = "Plans and work programmes (规划、工作要点)")
public class PlanChartResource {

  static final String SVG = "image/svg+xml";

  private final PlanCharts charts;

  PlanChartResource(PlanCharts charts) {
    this.charts = charts;
  }

  @GET
  @Path("/indicators")
  @Operation(
      operationId = "getPlanIndicatorChart",
      summary = "See a document's indicators with their paths, targets and values")
  @APIResponse(
      responseCode = "200",
      description = "The picture",
      content =
          @Content(
              mediaType = SVG,
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      pattern = "[\\s\\S]*",
                      maxLength = Integer.MAX_VALUE)))
  public String indicators(@RestPath UUID id, @Context HttpHeaders headers) {
    return charts.indicators(id, ReaderLanguage.of(headers));
  }

  @GET
  @Path("/tasks")
  @Operation(
      operationId = "getPlanTaskChart",
      summary = "See a document's tasks by chapter and how each stands")
  @APIResponse(
      responseCode = "200",
      description = "The picture",
      content =
          @Content(
              mediaType = SVG,
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      pattern = "[\\s\\S]*",
                      maxLength = Integer.MAX_VALUE)))
  public String tasks(@RestPath UUID id, @Context HttpHeaders headers) {
    return charts.tasks(id, ReaderLanguage.of(headers));
  }
}
