package org.ipfund.platform.operation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.problem.ProblemException;
import org.jboss.resteasy.reactive.RestPath;

/** Where a client follows long work. */
@Path("/v1/operations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operations", description = "Long work and its progress")
public class OperationResource {

  private final Operations operations;

  OperationResource(Operations operations) {
    this.operations = operations;
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getOperation", summary = "Follow a long work")
  public OperationResponse get(@RestPath UUID id) {
    return operations.find(id).orElseThrow(() -> ProblemException.notFound("操作", "operation", id));
  }
}
