package org.ipfund.allocation.payee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.ipfund.platform.value.Name;

/**
 * Who is paid, as a payment keeps it; of payments from before payees were parties only the name is
 * known.
 *
 * @param accountNumber where the money goes
 * @param bank the branch that holds the account (开户行)
 * @param creditCode of a unit
 * @param personalMark of a person, by which its payer tells it from others of its name
 */
@Embeddable
public record Party(
    @Column(name = "payee_name") String name,
    @Column(name = "payee_account") String accountNumber,
    @Column(name = "payee_bank") String bank,
    @Column(name = "payee_credit_code") String creditCode,
    @Column(name = "payee_mark") String personalMark) {

  private static final String SEPARATOR = "\n";

  /** By what the ledger tells payees: units by their code, however their name is printed. */
  public Name holder() {
    return new Name(
        name, creditCode != null ? creditCode : Name.key(name) + SEPARATOR + personalMark);
  }
}
