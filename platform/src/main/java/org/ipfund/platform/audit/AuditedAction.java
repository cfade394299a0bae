package org.ipfund.platform.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Identity;

/**
 * What every entry says: who did or tried what, when, from where, to what.
 *
 * @param subjectType what kind of thing it concerns, or null
 * @param subjectId which one, or null
 */
record AuditedAction(
    UUID id,
    Instant at,
    String requestId,
    Caller.Acting acting,
    String action,
    String subjectType,
    String subjectId,
    AuditOutcome outcome) {

  /** In the order of {@link AuditRows}' columns. */
  List<Object> values() {
    Identity who = acting.identity();
    return Arrays.asList(
        id,
        at.atOffset(ZoneOffset.UTC),
        requestId,
        who.subject(),
        who.name(),
        who.unitId(),
        who.client(),
        acting.address(),
        acting.operation(),
        acting.lender(),
        subjectType,
        subjectId,
        action,
        outcome.name());
  }
}
