package org.ipfund.allocation.ledger;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.platform.answer.Identified;
import org.ipfund.platform.naming.NamesBeside;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * An account as clients see it.
 *
 * @param holder the payee's name, or null for a source and a treasury
 * @param balance yuan
 * @param lowest how far the balance may fall: a source to minus the year's appropriation
 * @param reserved held back for payments that wait for a second person
 * @param available what may still leave the account
 */
@NamesBeside
public record AccountResponse(
    UUID id,
    AccountKind kind,
    String kindLabel,
    String regionCode,
    int budgetYear,
    String fundName,
    @Schema(description = HOLDER) @Nullable String holder,
    Money balance,
    Money lowest,
    Money reserved,
    Money available,
    long version)
    implements Identified {

  private static final String HOLDER =
      "The payee's name; null for a source and a treasury, left out for roles that may not see it";

  static AccountResponse of(
      UUID id, AccountKey key, Money balance, Money lowest, Money reserved, long version) {
    return new AccountResponse(
        id,
        key.kind(),
        says(key.kind().label()),
        key.regionCode(),
        key.budgetYear(),
        key.fund().printed(),
        key.holder().printed().isEmpty() ? null : key.holder().printed(),
        balance,
        lowest,
        reserved,
        balance.minus(lowest).minus(reserved),
        version);
  }
}
