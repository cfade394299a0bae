package org.ipfund.performance.planfile;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.performance.planfile.office.UploadedPlan;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.edge.LargestBody;
import org.ipfund.platform.problem.ReaderLanguage;

/** Plans and work programmes as files. */
@Path("/v1/plan-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans", description = "Plans and work programmes (规划、工作要点)")
public class PlanImportResource {

  private static final int LARGEST = 10 * 1024 * 1024;

  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @LargestBody(LARGEST)
  @Operation(
      operationId = "importPlan",
      summary = "Read a Word file or workbook as the content of a draft; nothing is saved")
  @Answer("What the file says, as createPlan takes it, and what needs a person's eye")
  public PlanImportResponse read(
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_OCTET_STREAM,
                      schema =
                          @Schema(
                              type = SchemaType.STRING,
                              format = "binary",
                              maxLength = LARGEST)))
          byte[] file,
      @Context HttpHeaders headers) {
    return ImportedPlan.of(UploadedPlan.read(file), ReaderLanguage.of(headers));
  }
}
