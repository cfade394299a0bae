package org.ipfund.allocation.appropriation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Name;

/**
 * An appropriation as clients and the other rooms see it.
 *
 * @param amount yuan; the most that notices may issue
 * @param fundKey which fund it is: the normal form of its name
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
    long version,
    @JsonIgnore String fundKey) {

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
        0,
        Name.key(request.fundName()));
  }

  /** Which fund it is, however it is printed. */
  public Name fund() {
    return new Name(fundName, fundKey);
  }
}
