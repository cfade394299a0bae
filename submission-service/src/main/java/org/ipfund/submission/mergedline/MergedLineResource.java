package org.ipfund.submission.mergedline;

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
import org.jboss.resteasy.reactive.RestPath;

/** The lines of a package with their origins. */
@Path("/v1/consolidations/{id}/lines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consolidations")
public class MergedLineResource {

  private final MergedLineReader reader;

  MergedLineResource(MergedLineReader reader) {
    this.reader = reader;
  }

  @GET
  @Operation(
      operationId = "listConsolidationLines",
      summary = "List a consolidation's lines with their sources")
  public Page<MergedLineResponse> list(@RestPath UUID id, @BeanParam PageRequest page) {
    return page.page(reader.page(id, page), line -> Integer.toString(line.lineNo()));
  }
}
