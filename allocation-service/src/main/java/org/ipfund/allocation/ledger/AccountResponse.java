package org.ipfund.allocation.ledger;

import java.util.UUID;
import org.ipfund.platform.value.Money;

/**
 * An account as clients see it.
 *
 * @param holder the payee's name, or null for a source and a treasury
 * @param balance yuan
 * @param lowest how far the balance may fall: a source to minus the year's appropriation
 * @param available what may still leave the account
 */
public record AccountResponse(
    UUID id,
    AccountKind kind,
    String kindLabel,
    String regionCode,
    int budgetYear,
    String fundName,
    String holder,
    Money balance,
    Money lowest,
    Money available,
    long version) {

  static AccountResponse from(Account account) {
    AccountKey key = account.key();
    return new AccountResponse(
        account.id(),
        key.kind(),
        key.kind().label(),
        key.regionCode(),
        key.budgetYear(),
        key.fundName(),
        key.holder().isEmpty() ? null : key.holder(),
        account.balance(),
        account.lowest(),
        account.balance().minus(account.lowest()),
        account.version());
  }
}
