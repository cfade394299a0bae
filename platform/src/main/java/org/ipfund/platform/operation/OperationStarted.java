package org.ipfund.platform.operation;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** The answer to a request whose work goes on in the background. */
public record OperationStarted(UUID operationId) {

  /** 202 with the operation's address. */
  public static Response accepted(UUID operationId) {
    return Response.accepted(new OperationStarted(operationId))
        .location(URI.create("/v1/operations/" + operationId))
        .build();
  }
}
