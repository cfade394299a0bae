package org.ipfund.catalog.suspension;

import java.time.Instant;
import java.util.UUID;

/**
 * A suspension as it is told of.
 *
 * @param subject {@code sub} of the person's tokens
 * @param suspendedBy who suspended, and may not confirm that; null for what is older than that rule
 * @param confirmed whether it stops administrators, operators and auditors too
 * @param confirmedAt null while nobody has confirmed, and for what is older than that rule
 * @param liftingBy who asked to lift it, and may not approve that; null while nobody has
 */
record SuspensionFacts(
    UUID id,
    String subject,
    String reason,
    SuspensionStatus status,
    String suspendedBy,
    boolean confirmed,
    Instant confirmedAt,
    String liftingBy,
    Instant suspendedAt,
    Instant liftedAt,
    long version) {

  boolean isLifted() {
    return status == SuspensionStatus.LIFTED;
  }
}
