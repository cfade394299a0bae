package org.ipfund.allocation.notice;

import java.util.List;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.paging.QueryValues;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Text;

/** Reads the query parameter {@code annex}, which is required. */
final class AnnexNumber {

  private static final Text EXPECTED =
      new Text("应为 1（按地区）或 2（按单位）", "1 (by region) or 2 (by unit) is expected");

  private static final Text CHOOSE =
      new Text("请填写 annex=1 或 annex=2", "ask with annex=1 or annex=2");

  private AnnexNumber() {}

  static int of(String given) {
    Integer number = QueryValues.number("annex", given);
    if (number == null || number != Annexes.BY_REGION && number != Annexes.BY_UNIT) {
      throw ProblemException.malformed(List.of(new Violation("annex", "schema", EXPECTED, CHOOSE)));
    }
    return number;
  }
}
