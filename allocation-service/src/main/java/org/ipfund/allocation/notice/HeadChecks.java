package org.ipfund.allocation.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipfund.allocation.appropriation.AppropriationFacts;
import org.ipfund.allocation.appropriation.AppropriationStatus;
import org.ipfund.allocation.reference.FundFacts;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Name;
import org.ipfund.platform.value.Text;

/**
 * A notice's head repeats the year, the fund and the function code of its appropriation (C05), and
 * was not printed in the future.
 */
final class HeadChecks {

  private static final Text REMEDY = new Text("请与年度预算额度核对", "compare it with the appropriation");

  private static final Text APPROVE =
      new Text("请先由另一人复核该额度", "have another person approve it first");

  private HeadChecks() {}

  static Violation noAppropriation() {
    Text message = new Text("预算额度不存在", "there is no such appropriation");
    return new Violation("/appropriationId", "appropriation", message, REMEDY);
  }

  /**
   * @param fund the one the head's code names, where it names one that is known
   */
  static List<Violation> rules(
      NoticeRequest head,
      AppropriationFacts appropriation,
      Optional<FundFacts> fund,
      LocalDate today) {
    List<Violation> violations = new ArrayList<>();
    if (appropriation.status() != AppropriationStatus.IN_FORCE) {
      violations.add(notInForce(appropriation));
    }
    same("budgetYear", "appropriation", head.budgetYear(), appropriation.budgetYear(), violations);
    fund(head, appropriation, fund, violations);
    same("functionCode", "C05", head.functionCode(), appropriation.functionCode(), violations);
    if (head.printedOn().isAfter(today)) {
      violations.add(future(today));
    }
    return violations;
  }

  private static Violation notInForce(AppropriationFacts appropriation) {
    Text message =
        Text.of(
            "预算额度当前为“%1$s”，不能据以下达",
            "the appropriation is %2$s, nothing is issued on it",
            appropriation.status().label().zh(),
            appropriation.status());
    return new Violation("/appropriationId", "appropriation-in-force", message, APPROVE);
  }

  /** A fund is one fund, however its name is printed. */
  private static void fund(
      NoticeRequest head,
      AppropriationFacts appropriation,
      Optional<FundFacts> fund,
      List<Violation> violations) {
    if (head.fundCode() != null && fund.isEmpty()) {
      violations.add(unknownFund(head.fundCode()));
    } else if (head.fundCode() != null && !fund.get().name().equals(appropriation.fund())) {
      violations.add(other("fundCode", "appropriation", appropriation.fundName()));
    }
    if (head.fundName() != null && !Name.of(head.fundName()).equals(appropriation.fund())) {
      violations.add(other("fundName", "appropriation", appropriation.fundName()));
    }
  }

  private static Violation unknownFund(String code) {
    Text message = Text.of("资金 %1$s 不存在", "there is no fund %1$s", code);
    Text remedy =
        new Text(
            "请使用 catalog 服务 /v1/funds 中的代码，或只填写资金名称",
            "use a code of the catalog's /v1/funds, or give its name alone");
    return new Violation("/fundCode", "fund", message, remedy);
  }

  private static Violation future(LocalDate today) {
    Text message =
        Text.of("印发日期不得晚于今天（%1$s）", "it cannot have been printed after today (%1$s)", today);
    Text remedy = new Text("请更正印发日期", "correct the day of printing");
    return new Violation("/printedOn", "printed-on", message, remedy);
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
