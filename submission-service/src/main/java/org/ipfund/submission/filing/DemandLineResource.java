package org.ipfund.submission.filing;

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
import org.ipfund.submission.demand.DemandReader;
import org.ipfund.submission.line.LineResponse;
import org.jboss.resteasy.reactive.RestPath;

/** The lines of a demand, each with what became of it. */
@Path("/v1/demands/{id}/lines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "demands")
public class DemandLineResource {

  private final DemandReader reader;

  DemandLineResource(DemandReader reader) {
    this.reader = reader;
  }

  @GET
  @Operation(operationId = "listDemandLines", summary = "List a demand's lines by number")
  public Page<LineResponse> list(@RestPath UUID id, @BeanParam PageRequest page) {
    return page.page(reader.lines(id, page), line -> Integer.toString(line.lineNo()));
  }
}
