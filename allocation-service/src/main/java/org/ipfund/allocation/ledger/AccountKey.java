package org.ipfund.allocation.ledger;

import org.ipfund.platform.value.Name;

/**
 * What tells one account from another: there is one for each region, year and fund, and one for
 * each payee of a region. Of fund and payee the normal form counts.
 *
 * @param holder the payee; empty for a source and a treasury
 */
public record AccountKey(
    AccountKind kind, String regionCode, int budgetYear, Name fund, Name holder) {

  private static final Name NOBODY = new Name("", "");

  public static AccountKey source(String regionCode, int budgetYear, Name fund) {
    return new AccountKey(AccountKind.SOURCE, regionCode, budgetYear, fund, NOBODY);
  }

  public static AccountKey treasury(String regionCode, int budgetYear, Name fund) {
    return new AccountKey(AccountKind.TREASURY, regionCode, budgetYear, fund, NOBODY);
  }

  /** The account of a payee of this treasury's region. */
  public AccountKey payee(Name holder) {
    return new AccountKey(AccountKind.PAYEE, regionCode, budgetYear, fund, holder);
  }
}
