package org.ipfund.platform.audit;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.jboss.resteasy.reactive.RestPath;

/** What auditors read: who did or tried what, when, from where, to what. */
@Path("/v1/audit-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit", description = "The append-only record and its chain (审计)")
public class AuditEntryResource {

  private final AuditEntries entries;

  AuditEntryResource(AuditEntries entries) {
    this.entries = entries;
  }

  @GET
  @Operation(operationId = "listAuditEntries", summary = "List what was done and refused")
  public Page<AuditEntrySummary> list(
      @BeanParam AuditFilter filter,
      @BeanParam EntryOrder.Asked order,
      @BeanParam PageRequest page) {
    EntryKey after = page.after() == null ? null : EntryKey.of(page.after());
    return page.page(
        entries.page(filter, order.order(), after, page.fetch()), entry -> entry.key().text());
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getAuditEntry",
      summary = "Read one entry with its values and its position in the chain")
  public AuditEntryResponse get(@RestPath UUID id) {
    return entries.find(id).orElseThrow(() -> ProblemException.notFound("审计记录", "audit entry", id));
  }
}
