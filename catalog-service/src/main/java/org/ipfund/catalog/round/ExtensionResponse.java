package org.ipfund.catalog.round;

import java.time.Instant;
import java.util.UUID;

/** A granted extension as clients see it. */
public record ExtensionResponse(
    UUID id,
    UUID roundId,
    UUID unitId,
    Instant until,
    String approvedBy,
    String reason,
    Instant grantedAt,
    long version) {

  static ExtensionResponse from(Extension extension) {
    return new ExtensionResponse(
        extension.id(),
        extension.roundId(),
        extension.unitId(),
        extension.until(),
        extension.approvedBy(),
        extension.reason(),
        extension.grantedAt(),
        0);
  }
}
