package org.ipfund.allocation.issue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.allocation.annex.LineResponse;
import org.ipfund.allocation.annex.LinesRequest;
import org.ipfund.allocation.annex.NoticeService;
import org.ipfund.allocation.notice.NoticeResponse;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.edge.LargestBody;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The annexes of a notice, row by row as printed. */
@Path("/v1/notices/{id}/lines")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices", description = "Allocation notices (资金下达通知)")
public class NoticeLineResource {

  private static final String ANNEX = "1: by region in yuan; 2: by unit in 10 000 yuan";

  private final NoticeService service;
  private final NoticeReader reader;

  NoticeLineResource(NoticeService service, NoticeReader reader) {
    this.service = service;
    this.reader = reader;
  }

  @GET
  @Operation(operationId = "listNoticeLines", summary = "List the rows of an annex as printed")
  public Page<LineResponse> lines(
      @RestPath UUID id,
      @Parameter(description = ANNEX) @NotNull @Min(1) @Max(2) @RestQuery Integer annex,
      @BeanParam PageRequest page) {
    return reader.lines(id, annex, page);
  }

  @PUT
  @LargestBody(5 * LargestBody.MIB)
  @Operation(operationId = "replaceNoticeLines", summary = "Replace one annex of a draft")
  @Answer("Replaced; the notice has a new version")
  public NoticeResponse replaceLines(
      @RestPath UUID id,
      @Parameter(description = ANNEX) @NotNull @Min(1) @Max(2) @RestQuery Integer annex,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      LinesRequest request) {
    return service.replaceLines(id, ifMatch, annex, request);
  }
}
