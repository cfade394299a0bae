package org.ipfund.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry with everything that is known of it.
 *
 * @param position in the chain; null for a moment after the commit
 * @param hash of the position, hexadecimal
 * @param recordedAt when the database wrote it
 * @param before the value before as JSON
 * @param after the value after as JSON
 */
public record AuditEntryResponse(
    UUID id,
    @Nullable Long position,
    String hash,
    Instant happenedAt,
    Instant recordedAt,
    AuditOutcome outcome,
    String action,
    String operation,
    String subjectType,
    String subjectId,
    Object before,
    Object after,
    String actor,
    String actorName,
    UUID unitId,
    String client,
    String address,
    String onBehalfOf,
    String requestId,
    String problem,
    Integer status,
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
