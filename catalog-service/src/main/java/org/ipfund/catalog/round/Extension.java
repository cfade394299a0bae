package org.ipfund.catalog.round;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.ipfund.platform.value.Ids;

/** A later deadline for one unit; it is never taken back. */
@Entity
public class Extension {

  @Id private UUID id;
  private UUID roundId;
  private UUID unitId;
  private Instant until;
  private String approvedBy;
  private String reason;
  private Instant grantedAt;

  protected Extension() {}

  Extension(UUID roundId, ExtensionRequest request, Instant now) {
    this.id = Ids.next();
    this.roundId = roundId;
    unitId = request.unitId();
    until = request.until();
    approvedBy = request.approvedBy();
    reason = request.reason();
    grantedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID roundId() {
    return roundId;
  }

  UUID unitId() {
    return unitId;
  }

  Instant until() {
    return until;
  }

  String approvedBy() {
    return approvedBy;
  }

  String reason() {
    return reason;
  }

  Instant grantedAt() {
    return grantedAt;
  }
}
