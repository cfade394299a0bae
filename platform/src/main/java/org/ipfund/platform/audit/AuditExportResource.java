package org.ipfund.platform.audit;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The record as a table to take away. */
@Path("/v1/audit-entries/export")
@Tag(name = "audit")
public class AuditExportResource {

  private static final String CSV = "text/csv";
  private static final String SHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final MediaType SHEET_TYPE = MediaType.valueOf(SHEET);
  private static final List<Variant> VARIANTS =
      Variant.mediaTypes(MediaType.valueOf(CSV), SHEET_TYPE).build();

  private final AuditExport export;

  AuditExportResource(AuditExport export) {
    this.export = export;
  }

  @GET
  @Produces({CSV, SHEET})
  @Operation(
      operationId = "exportAuditEntries",
      summary = "Take what was done and refused as a table, by Accept as CSV or workbook")
  @APIResponse(
      responseCode = "200",
      description = "The table",
      content = {
        @Content(
            mediaType = CSV,
            schema =
                @Schema(
                    type = SchemaType.STRING,
                    format = "binary",
                    maxLength = Integer.MAX_VALUE)),
        @Content(
            mediaType = SHEET,
            schema =
                @Schema(type = SchemaType.STRING, format = "binary", maxLength = Integer.MAX_VALUE))
      })
  @APIResponse(responseCode = "422", ref = "#/components/responses/Refused")
  public Response export(
      @BeanParam AuditFilter filter, @BeanParam EntryOrder.Asked asked, @Context Request request) {
    EntryOrder order = asked.order();
    export.check(filter);
    Variant wanted = request.selectVariant(VARIANTS);
    if (wanted == null) {
      throw new NotAcceptableException();
    }
    boolean sheet = SHEET_TYPE.equals(wanted.getMediaType());
    StreamingOutput table =
        out -> {
          if (sheet) {
            export.sheet(filter, order, out);
          } else {
            export.csv(filter, order, out);
          }
        };
    String name = "audit-entries" + (sheet ? ".xlsx" : ".csv");
    return Response.ok(table)
        .type(sheet ? SHEET : CSV + ";charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}
