package org.ipfund.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.naming.NamesBeside;
import org.jspecify.annotations.Nullable;

/**
 * An entry with everything that is known of it.
 *
 * @param position in the chain; null for a moment after the commit
 * @param hash of the position, hexadecimal; null as long as that
 * @param recordedAt when the database wrote it
 * @param before the value before as JSON; null where there was none
 * @param after the value after as JSON; null where there is none
 */
@NamesBeside
public record AuditEntryResponse(
    UUID id,
    @Nullable Long position,
    @Nullable String hash,
    Instant happenedAt,
    Instant recordedAt,
    AuditOutcome outcome,
    String action,
    @Nullable String operation,
    @Nullable String subjectType,
    @Nullable String subjectId,
    @Nullable Object before,
    @Nullable Object after,
    String actor,
    @Nullable String actorName,
    @Nullable UUID unitId,
    @Nullable String client,
    @Nullable String address,
    @Nullable String onBehalfOf,
    @Nullable String requestId,
    @Nullable String problem,
    @Nullable Integer status,
    List<String> rules) {

  static AuditEntryResponse of(
      AuditEntrySummary entry, String hash, Instant recordedAt, Object before, Object after) {
    return new AuditEntryResponse(
        entry.id(),
        entry.position(),
        hash,
        entry.happenedAt(),
        recordedAt,
        entry.outcome(),
        entry.action(),
        entry.operation(),
        entry.subjectType(),
        entry.subjectId(),
        before,
        after,
        entry.actor(),
        entry.actorName(),
        entry.unitId(),
        entry.client(),
        entry.address(),
        entry.onBehalfOf(),
        entry.requestId(),
        entry.problem(),
        entry.status(),
        entry.rules());
  }
}
