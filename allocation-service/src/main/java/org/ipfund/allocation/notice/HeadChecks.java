package org.ipfund.allocation.notice;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.allocation.appropriation.AppropriationFacts;
import org.ipfund.allocation.appropriation.AppropriationStatus;
import org.ipfund.platform.http.Violation;
import org.ipfund.platform.value.Name;
import org.ipfund.platform.value.Text;

/** A notice's head repeats the year, the fund and the function code of its appropriation (C05). */
final class HeadChecks {

  private static final Text REMEDY = new Text("请与年度预算额度核对", "compare it with the appropriation");

  private static final Text APPROVE =
      new Text("请先由另一人复核该额度", "have another person approve it first");

  private HeadChecks() {}

  static Violation noAppropriation() {
    Text message = new Text("预算额度不存在", "there is no such appropriation");
    return new Violation("/appropriationId", "appropriation", message, REMEDY);
  }

  static List<Violation> rules(NoticeRequest head, AppropriationFacts appropriation) {
    List<Violation> violations = new ArrayList<>();
    if (appropriation.status() != AppropriationStatus.IN_FORCE) {
      Text message =
          Text.of(
              "预算额度当前为“%1$s”，不能据以下达",
              "the appropriation is %2$s, nothing is issued on it",
              appropriation.statusLabel(),
              appropriation.status());
      violations.add(new Violation("/appropriationId", "appropriation-in-force", message, APPROVE));
    }
    same("budgetYear", "appropriation", head.budgetYear(), appropriation.budgetYear(), violations);
    if (!Name.of(head.fundName()).equals(Name.of(appropriation.fundName()))) {
      violations.add(other("fundName", "appropriation", appropriation.fundName()));
    }
    same("functionCode", "C05", head.functionCode(), appropriation.functionCode(), violations);
    return violations;
  }

  private static void same(
      String field, String rule, Object given, Object expected, List<Violation> violations) {
    if (!expected.equals(given)) {
      violations.add(other(field, rule, expected));
    }
  }

  private static Violation other(String field, String rule, Object expected) {
    Text message = Text.of("与预算额度不一致，应为 %s", "the appropriation has %s", expected.toString());
    return new Violation("/" + field, rule, message, REMEDY);
  }
}
