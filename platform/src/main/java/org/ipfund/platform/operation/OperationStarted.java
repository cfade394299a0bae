package org.ipfund.platform.operation;

import java.util.UUID;
import org.ipfund.platform.answer.Addressed;

/** The answer to a request whose work goes on in the background. */
public record OperationStarted(UUID operationId) implements Addressed {

  /** Where operations are followed. */
  public static final String PLACE = "/v1/operations";

  @Override
  public Object key() {
    return operationId;
  }
}
