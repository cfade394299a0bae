package org.ipfund.submission.library;

import java.time.Instant;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/**
 * A project as clients see it.
 *
 * @param amount as approved, yuan
 * @param fundedAmount what issued notices give it, yuan
 */
public record ProjectResponse(
    UUID id,
    String name,
    ProjectStatus status,
    String statusLabel,
    UUID demandId,
    int lineNo,
    UUID consolidationId,
    UUID roundId,
    UUID unitId,
    String unitName,
    String regionCode,
    int budgetYear,
    String formCode,
    Money amount,
    Money fundedAmount,
    Instant establishedAt,
    long version) {}
