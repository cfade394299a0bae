package org.ipfund.performance.finding;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ReaderLanguage;
import org.jboss.resteasy.reactive.RestQuery;

/** What the rules found in target tables. */
@Path("/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "findings", description = "Findings of the content rules C30 to C36 (发现问题)")
public class FindingResource {

  private final FindingReader findings;

  FindingResource(FindingReader findings) {
    this.findings = findings;
  }

  @GET
  @Operation(operationId = "listFindings", summary = "List findings by table and rule")
  public Page<FindingResponse> list(
      @RestQuery ContentRule rule,
      @RestQuery UUID tableId,
      @BeanParam PageRequest page,
      @Context HttpHeaders headers) {
    return page.page(
        findings.page(rule, tableId, page, ReaderLanguage.of(headers)), FindingResponse::key);
  }
}
