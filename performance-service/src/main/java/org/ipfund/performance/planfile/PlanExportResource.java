package org.ipfund.performance.planfile;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.performance.planfile.export.DivisionRow;
import org.ipfund.performance.planfile.export.DivisionTable;
import org.ipfund.performance.planfile.export.LedgerRow;
import org.ipfund.performance.planfile.export.LedgerTable;
import org.jboss.resteasy.reactive.RestPath;

/** A document's tables to take away, by {@code Accept} as a workbook or for Word. */
@Path("/v1/plans/{id}")
@Produces({OfficeFile.SHEET, OfficeFile.WORD})
@Tag(name = "plans", description = "Plans and work programmes (规划、工作要点)")
public class PlanExportResource {

  private final PlanTables tables;
  private final PlanProgress progress;

  PlanExportResource(PlanTables tables, PlanProgress progress) {
    this.tables = tables;
    this.progress = progress;
  }

  @GET
  @Path("/division")
  @Operation(
      operationId = "exportPlanDivision",
      summary = "Take away who answers for which task, as a workbook or for Word")
  @APIResponse(
      responseCode = "200",
      description = "The table of responsibilities (任务分工表)",
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
  public Response division(@RestPath UUID id, @Context Request request) {
    String title = tables.title(id);
    List<DivisionRow> rows = tables.division(id);
    return OfficeFile.of(
        request,
        "division",
        title + "任务分工表",
        () -> DivisionTable.workbook(title, rows),
        () -> DivisionTable.document(title, rows));
  }

  @GET
  @Path("/ledger")
  @Operation(
      operationId = "exportPlanLedger",
      summary = "Take away what was reported last of each task, as a workbook or for Word")
  @APIResponse(
      responseCode = "200",
      description = "The ledger of work (工作台账)",
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
  public Response ledger(@RestPath UUID id, @Context Request request) {
    String title = tables.title(id);
    List<LedgerRow> rows = tables.ledger(id);
    return OfficeFile.of(
        request,
        "ledger",
        title + "工作台账",
        () -> LedgerTable.workbook(title, rows),
        () -> LedgerTable.document(title, rows));
  }

  @GET
  @Path("/report")
  @Operation(
      operationId = "exportPlanReport",
      summary = "Take away how indicators and tasks stand today, as a workbook or for Word")
  @APIResponse(
      responseCode = "200",
      description = "The report (实施情况报告)",
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
  public Response report(@RestPath UUID id, @Context Request request) {
    return OfficeFile.of(request, "report", progress.today(id));
  }
}
