package org.ipfund.allocation.appropriation;

import java.util.UUID;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;

/**
 * An appropriation as clients and the other rooms see it.
 *
 * @param amount yuan; the most that notices may issue
 * @param sourceAccountId the account the money comes from
 */
public record AppropriationFacts(
    UUID id,
    int budgetYear,
    String fundName,
    String functionCode,
    String functionName,
    Money amount,
    UUID sourceAccountId,
    long version) {

  /** A new one, with the account that was opened for it. */
  static AppropriationFacts of(AppropriationRequest request, UUID sourceAccountId) {
    return new AppropriationFacts(
        Ids.next(),
        request.budgetYear(),
        request.fundName(),
        request.functionCode(),
        request.functionName(),
        request.amount(),
        sourceAccountId,
        0);
  }
}
