package org.ipfund.allocation.ceiling;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.allocation.appropriation.AppropriationAction;
import org.ipfund.allocation.appropriation.AppropriationStatus;
import org.ipfund.platform.answer.Identified;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A change of a ceiling as clients see it.
 *
 * @param amountBefore yuan; the ceiling when it was entered
 * @param amount yuan; the ceiling from then on
 * @param decidedAt null until it is decided
 */
public record CeilingChangeFacts(
    UUID id,
    UUID appropriationId,
    String documentNumber,
    String reason,
    Money amountBefore,
    Money amount,
    AppropriationStatus status,
    String statusLabel,
    Instant preparedAt,
    @Nullable Instant decidedAt,
    @Schema(description = "Why it did not come into force, or null") @Nullable String refusal,
    List<AppropriationAction> allowedActions,
    long version)
    implements Identified {

  static CeilingChangeFacts of(CeilingChangeState change, List<AppropriationAction> allowed) {
    return new CeilingChangeFacts(
        change.id(),
        change.appropriationId(),
        change.documentNumber(),
        change.reason(),
        change.amountBefore(),
        change.amount(),
        change.status(),
        says(change.status().label()),
        change.preparedAt(),
        change.decidedAt(),
        change.refusal(),
        allowed,
        change.version());
  }
}
