package org.ipfund.performance.table;

import jakarta.ws.rs.BeanParam;
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
import org.ipfund.performance.content.IndicatorReader;
import org.ipfund.performance.content.IndicatorResponse;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.browse.Browsed;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ReaderLanguage;
import org.jboss.resteasy.reactive.RestPath;

/** Performance target tables: drafted from approved demands, approved here, frozen by a notice. */
@Path("/v1/target-tables")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "target-tables", description = "Performance target tables (绩效目标表)")
public class TargetTableResource {

  private final TargetTableService service;
  private final TargetTableReader tables;
  private final IndicatorReader indicators;

  TargetTableResource(
      TargetTableService service, TargetTableReader tables, IndicatorReader indicators) {
    this.service = service;
    this.tables = tables;
    this.indicators = indicators;
  }

  @GET
  @Operation(
      operationId = "listTargetTables",
      summary = "List target tables in the order they were drafted")
  @Browsed(
      sort = {"unitName", "requestedAmount", "updatedAt"},
      search = "the unit's or the project's name")
  public Page<TargetTableItem> list(
      @BeanParam TableFilter filter, @BeanParam PageRequest page, @Context HttpHeaders headers) {
    return tables.page(filter, page, ReaderLanguage.of(headers));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getTargetTable", summary = "Read one target table with its findings")
  @Answer("The table")
  public TargetTableResponse get(@RestPath UUID id, @Context HttpHeaders headers) {
    return shown(id, headers);
  }

  @GET
  @Path("/{id}/indicators")
  @Operation(
      operationId = "listIndicators",
      summary = "List a table's indicators with the readings of their targets, as printed")
  public Page<IndicatorResponse> indicators(
      @RestPath UUID id, @BeanParam PageRequest page, @Context HttpHeaders headers) {
    return page.page(
        indicators.page(id, page, ReaderLanguage.of(headers)),
        indicator -> Integer.toString(indicator.seq()));
  }

  @POST
  @Path("/{id}/approval")
  @Idempotent
  @Operation(
      operationId = "approveTargetTable",
      summary = "Approve a draft; its findings stand and do not block")
  @Answer("Approved")
  public TargetTableResponse approve(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Context HttpHeaders headers) {
    service.approve(id, ifMatch);
    return shown(id, headers);
  }

  private TargetTableResponse shown(UUID id, HttpHeaders headers) {
    return tables
        .find(id, ReaderLanguage.of(headers))
        .orElseThrow(() -> ProblemException.notFound("绩效目标表", "target table", id));
  }
}
