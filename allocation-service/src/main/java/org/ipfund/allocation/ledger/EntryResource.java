package org.ipfund.allocation.ledger;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.browse.Browsed;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;

/** Entries of the ledger, read only and never changed. */
@Path("/v1/entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ledger", description = "Accounts and entries (账户与分录)")
public class EntryResource {

  private final Entries entries;

  EntryResource(Entries entries) {
    this.entries = entries;
  }

  @GET
  @Operation(
      operationId = "listEntries",
      summary = "List entries in booking order, of an account, a notice's money or a region")
  @Browsed(
      sort = {"bookedOn", "amount"},
      changes = false)
  public Page<EntryResponse> list(@BeanParam EntryFilter filter, @BeanParam PageRequest page) {
    return entries.page(filter, page);
  }
}
