package org.ipfund.local.story.check;

import static org.ipfund.local.Service.ALLOCATION;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ipfund.local.api.Api;

/** Every yuan is found from the demand to the account, and its sums are the treasury's. */
final class TraceChecks {

  static final int COUNT = 1;

  private static final String COMPLETE = "traces complete";
  private static final List<String> STATIONS =
      List.of("demands", "projects", "targetTables", "noticeLines", "entries");

  private final Api auditor;
  private final Books books;

  TraceChecks(Api auditor, Books books) {
    this.auditor = auditor;
    this.books = books;
  }

  List<String> failures() {
    List<String> failures = new ArrayList<>();
    Map<String, BigDecimal> left =
        Amounts.by(books.accounts("TREASURY"), "regionCode", each -> Amounts.of(each, "balance"));
    Map<String, BigDecimal> totals =
        Amounts.by(books.positions(), "receivingRegionCode", each -> Amounts.of(each, "total"));
    totals.forEach(
        (region, total) -> {
          JsonNode trace = trace(region);
          for (String station : STATIONS) {
            if (trace.path(station).isEmpty()) {
              failures.add(COMPLETE + ": " + region + " has no " + station);
            }
          }
          JsonNode sums = trace.path("sums");
          same(region + " received", total, Amounts.of(sums, "received"), failures);
          same(region + " balance", left.get(region), Amounts.of(sums, "balance"), failures);
        });
    return failures;
  }

  private JsonNode trace(String region) {
    String path = "/v1/trace/regions/" + region + "?budgetYear=" + Plot.YEAR;
    return auditor.get(ALLOCATION, path).body();
  }

  private static void same(
      String what, BigDecimal expected, BigDecimal seen, List<String> failures) {
    if (expected == null || expected.compareTo(seen) != 0) {
      failures.add(COMPLETE + ": " + what + " " + expected + " and not " + seen);
    }
  }
}
