package org.ipfund.catalog.imports;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.edge.LargestBody;
import org.ipfund.platform.operation.OperationStarted;
import org.jboss.resteasy.reactive.RestQuery;

/** Loads reference data in bulk. */
@Path("/v1/imports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports", description = "Bulk loading of regions and units (批量导入)")
public class ImportResource {

  private final ImportService service;

  ImportResource(ImportService service) {
    this.service = service;
  }

  @POST
  @Idempotent
  @LargestBody(2 * LargestBody.MIB)
  @Operation(
      operationId = "startImport",
      summary = "Import regions or units, all rows or none",
      description =
          "Regions are found by code, units by id where a row has one, else by name; unchanged rows have no effect. The operation"
              + " names every faulty row. With dryRun=true nothing stays.")
  @Answer(value = "Started; follow the operation", status = 202, location = OperationStarted.PLACE)
  public OperationStarted start(@RestQuery boolean dryRun, ImportRequest request) {
    return new OperationStarted(service.start(request, dryRun));
  }
}
