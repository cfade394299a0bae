package org.ipfund.allocation.disbursement;

import org.ipfund.platform.value.Name;

/**
 * Who was paid; of payments from before payees were parties only the name is known.
 *
 * @param accountNumber where the money went
 * @param bank the branch that holds the account (开户行)
 * @param creditCode of a unit
 * @param personalMark of a person, by which its payer tells it from others of its name
 */
public record Payee(
    String name, String accountNumber, String bank, String creditCode, String personalMark) {

  private static final String SEPARATOR = "\n";

  static Payee of(PayeeRequest asked) {
    return new Payee(
        asked.name(),
        asked.accountNumber(),
        asked.bank(),
        asked.creditCode(),
        asked.personalMark());
  }

  /** By what the ledger tells payees: units by their code, however their name is printed. */
  Name holder() {
    return new Name(
        name, creditCode != null ? creditCode : Name.key(name) + SEPARATOR + personalMark);
  }
}
