package org.ipfund.allocation.ledger;

/**
 * What tells one account from another: there is one for each region, year and fund, and one for
 * each payee of a region.
 *
 * @param holder the payee's name; empty for a source and a treasury
 */
public record AccountKey(
    AccountKind kind, String regionCode, int budgetYear, String fundName, String holder) {

  public static AccountKey source(String regionCode, int budgetYear, String fundName) {
    return new AccountKey(AccountKind.SOURCE, regionCode, budgetYear, fundName, "");
  }

  public static AccountKey treasury(String regionCode, int budgetYear, String fundName) {
    return new AccountKey(AccountKind.TREASURY, regionCode, budgetYear, fundName, "");
  }

  /** The account of a payee of this treasury's region. */
  public AccountKey payee(String name) {
    return new AccountKey(AccountKind.PAYEE, regionCode, budgetYear, fundName, name);
  }
}
