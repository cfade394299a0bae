package org.ipfund.allocation.appropriation;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.platform.answer.Identified;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * An appropriation as clients see it.
 *
 * @param amount yuan; the most that notices may issue
 * @param sourceAccountId the account the money comes from, null until it is in force
 */
public record AppropriationFacts(
    UUID id,
    int budgetYear,
    String fundName,
    String functionCode,
    String functionName,
    Money amount,
    @Nullable UUID sourceAccountId,
    AppropriationStatus status,
    String statusLabel,
    @Schema(description = "Why it did not come into force, or null") @Nullable String reason,
    List<AppropriationAction> allowedActions,
    long version)
    implements Identified {

  static AppropriationFacts of(AppropriationState entered, List<AppropriationAction> allowed) {
    return new AppropriationFacts(
        entered.id(),
        entered.budgetYear(),
        entered.fund().printed(),
        entered.functionCode(),
        entered.functionName(),
        entered.amount(),
        entered.sourceAccountId(),
        entered.status(),
        says(entered.status().label()),
        entered.reason(),
        allowed,
        entered.version());
  }
}
