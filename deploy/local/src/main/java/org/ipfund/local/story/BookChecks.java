package org.ipfund.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What must hold of the ledger and the positions. */
final class BookChecks {

  /** Of these and of the notices that stay as issued. */
  static final int COUNT = 5;

  static final String AS_ISSUED = "issued notices stay";

  private final Books books;
  private final List<String> failures = new ArrayList<>();

  BookChecks(Books books) {
    this.books = books;
  }

  List<String> failures() {
    same("entries sum up to nothing", Money.NOTHING, Money.sum(books.entries(), "amount"));
    Map<String, BigDecimal> booked =
        Money.by(books.entries(), "accountId", each -> Money.of(each, "amount"));
    for (JsonNode account : books.accounts()) {
      same(
          "balance = entries",
          booked.getOrDefault(account.path("id").asText(), Money.NOTHING),
          Money.of(account, "balance"));
    }
    positions();
    treasuries();
    return failures;
  }

  /** By region: what all notices posted. */
  private void positions() {
    Map<String, BigDecimal> posted =
        Money.by(books.lines(), "regionCode", line -> Money.of(line, "thisTime"));
    Map<String, BigDecimal> positions =
        Money.by(books.positions(), "regionCode", each -> Money.of(each, "total"));
    compare("position = notices", posted, positions, failures);
    BigDecimal source = Money.sum(books.accounts("SOURCE"), "balance").negate();
    same("position = notices", source, Money.sum(books.positions(), "total"));
  }

  private void treasuries() {
    Map<String, BigDecimal> left =
        Money.by(books.positions(), "receivingRegionCode", each -> Money.of(each, "left"));
    Map<String, BigDecimal> balances =
        Money.by(books.accounts("TREASURY"), "regionCode", each -> Money.of(each, "balance"));
    compare("treasury = left of its positions", left, balances, failures);
  }

  private void same(String check, BigDecimal expected, BigDecimal seen) {
    if (expected.compareTo(seen) != 0) {
      failures.add(check + ": " + expected + " and not " + seen);
    }
  }

  /** Every key of either side; what is missing counts as nothing. */
  static void compare(
      String check,
      Map<String, BigDecimal> expected,
      Map<String, BigDecimal> seen,
      List<String> failures) {
    TreeSet<String> keys = new TreeSet<>(expected.keySet());
    keys.addAll(seen.keySet());
    for (String key : keys) {
      BigDecimal left = expected.getOrDefault(key, Money.NOTHING);
      BigDecimal right = seen.getOrDefault(key, Money.NOTHING);
      if (left.compareTo(right) != 0) {
        failures.add(check + ": " + key + " " + left + " and not " + right);
      }
    }
  }
}
