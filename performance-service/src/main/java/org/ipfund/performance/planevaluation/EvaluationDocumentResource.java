package org.ipfund.performance.planevaluation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.performance.planfile.OfficeFile;
import org.jboss.resteasy.reactive.RestPath;

/** An evaluation to take away. */
@Path("/v1/plan-evaluations/{id}/document")
@Produces({OfficeFile.SHEET, OfficeFile.WORD})
@Tag(name = "plan-evaluations", description = "Evaluations of plans (中期评估、总结评估)")
public class EvaluationDocumentResource {

  private final EvaluationDocument documents;

  EvaluationDocumentResource(EvaluationDocument documents) {
    this.documents = documents;
  }

  @GET
  @Operation(
      operationId = "exportPlanEvaluation",
      summary = "Take away an evaluation's report, as a workbook or for Word")
  @APIResponse(
      responseCode = "200",
      description = "The report (评估报告)",
      content = {
        @Content(
            mediaType = OfficeFile.SHEET,
            schema =
                @Schema(
                    type = SchemaType.STRING,
                    format = "binary",
                    maxLength = Integer.MAX_VALUE)),
        @Content(
            mediaType = OfficeFile.WORD,
            schema =
                @Schema(type = SchemaType.STRING, format = "binary", maxLength = Integer.MAX_VALUE))
      })
  public Response document(@RestPath UUID id, @Context Request request) {
    return OfficeFile.of(request, "evaluation", documents.of(id));
  }
}
