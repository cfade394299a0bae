package org.ipfund.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.naming.NamesBeside;
import org.jspecify.annotations.Nullable;

/**
 * An entry in a list, without the values before and after.
 *
 * @param position in the chain; null for a moment after the commit
 * @param operation that was asked for; null where a sign-in was refused or nobody asked
 * @param client by which it was asked; null where nobody signed in
 * @param address it was asked from; null for the service's own doing
 * @param onBehalfOf who lent the role for an absence
 * @param requestId of the request; null for the service's own doing and for refused sign-ins
 * @param problem type of the problem by which it was refused
 * @param status of the refusal's answer
 * @param rules that refused it
 */
@NamesBeside
public record AuditEntrySummary(
    UUID id,
    @Nullable Long position,
    Instant happenedAt,
    AuditOutcome outcome,
    String action,
    @Nullable String operation,
    @Nullable String subjectType,
    @Nullable String subjectId,
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

  EntryKey key() {
    return new EntryKey(happenedAt, id);
  }
}
