package org.ipfund.local.story.check;

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
    same("entries sum up to nothing", Amounts.NOTHING, Amounts.sum(books.entries(), "amount"));
    Map<String, BigDecimal> booked =
        Amounts.by(books.entries(), "accountId", each -> Amounts.of(each, "amount"));
    for (JsonNode account : books.accounts()) {
      same(
          "balance = entries",
          booked.getOrDefault(account.path("id").asText(), Amounts.NOTHING),
          Amounts.of(account, "balance"));
    }
    positions();
    treasuries();
    return failures;
  }

  /** By region: what all notices posted. */
  private void positions() {
    Map<String, BigDecimal> posted =
        Amounts.by(books.lines(), "regionCode", line -> Amounts.of(line, "thisTime"));
    Map<String, BigDecimal> positions =
        Amounts.by(books.positions(), "regionCode", each -> Amounts.of(each, "total"));
    compare("position = notices", posted, positions, failures);
    BigDecimal source = Amounts.sum(books.accounts("SOURCE"), "balance").negate();
    same("position = notices", source, Amounts.sum(books.positions(), "total"));
  }

  private void treasuries() {
    Map<String, BigDecimal> left =
        Amounts.by(books.positions(), "receivingRegionCode", each -> Amounts.of(each, "left"));
    Map<String, BigDecimal> balances =
        Amounts.by(books.accounts("TREASURY"), "regionCode", each -> Amounts.of(each, "balance"));
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
      BigDecimal left = expected.getOrDefault(key, Amounts.NOTHING);
      BigDecimal right = seen.getOrDefault(key, Amounts.NOTHING);
      if (left.compareTo(right) != 0) {
        failures.add(check + ": " + key + " " + left + " and not " + right);
      }
    }
  }
}
