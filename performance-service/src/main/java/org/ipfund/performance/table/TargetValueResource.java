package org.ipfund.performance.table;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.performance.targetvalue.TargetReading;
import org.ipfund.performance.targetvalue.TargetValueReader;
import org.ipfund.platform.problem.ReaderLanguage;

/** Reads printed target texts for whoever fills in a form; keeps nothing. */
@Path("/v1/target-values")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "target-values", description = "Printed target texts (指标值)")
public class TargetValueResource {

  @POST
  @Path("/parse")
  @Operation(operationId = "parseTargetValue", summary = "Read a printed target text")
  public TargetValueResponse parse(TargetValueRequest request, @Context HttpHeaders headers) {
    TargetReading reading = TargetValueReader.read(request.text(), request.indicatorName());
    return TargetValueResponse.of(reading, ReaderLanguage.of(headers));
  }
}
