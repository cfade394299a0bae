package org.ipfund.allocation.notice;

import java.util.List;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Text;

/** Words why a notice cannot be issued: every failing equation with every row of it. */
final class IssueRefusal {

  private static final String NOTHING = "—";
  private static final Text REMEDY =
      new Text("请更正附件或绩效目标表后再下达", "correct the annex or the target table, then issue");
  private static final Text FINAL_INSTEAD =
      new Text(
          "请删去该行；金额的增减以正式下达（FINAL）通知调整",
          "take the row out; a final notice (FINAL) posts the difference");

  private static final Text NAME_IT =
      new Text(
          "请列入该地区全年应有的金额；终止的列 0.00", "name it with what it has for the year, 0.00 where that ends");

  private IssueRefusal() {}

  static List<Violation> of(Reconciliation reconciliation) {
    return reconciliation.equations().stream()
        .filter(equation -> !equation.holds())
        .flatMap(equation -> equation.rows().stream().map(row -> violation(equation, row)))
        .toList();
  }

  static Text remedy(NoticeRule rule) {
    return rule == NoticeRule.C04 ? FINAL_INSTEAD : REMEDY;
  }

  private static Violation violation(Equation equation, EquationRow row) {
    if (equation.id().equals(NoticeRule.C04.name()) && row.left() == null) {
      return leftOut(row);
    }
    Text rule = NoticeRule.valueOf(equation.id()).text();
    String left = shown(row.left());
    String right = shown(row.right());
    boolean amounts = row.difference() != null;
    Text message =
        new Text(
            "%s：%s 为 %s，应为 %s%s"
                .formatted(
                    rule.zh(), place(row), left, right, amounts ? "，差 " + row.difference() : ""),
            "%s: %s has %s instead of %s%s"
                .formatted(
                    rule.en(), place(row), left, right, amounts ? ", " + row.difference() : ""));
    return new Violation(
        row.pointer(), equation.id(), message, remedy(NoticeRule.valueOf(equation.id())));
  }

  private static String place(EquationRow row) {
    return row.regionCode() == null
        ? row.name()
        : "%s (%s)".formatted(row.name(), row.regionCode());
  }

  private static String shown(String value) {
    return value == null ? NOTHING : value;
  }

  /** A final notice states what each has in all: silence takes nobody's money. */
  private static Violation leftOut(EquationRow row) {
    Text message =
        Text.of(
            "%1$s 已下达 %2$s 元，正式下达未列该地区",
            "%1$s has %2$s yuan by the notices before and is left out", place(row), row.right());
    return new Violation(row.pointer(), NoticeRule.C04.name(), message, NAME_IT);
  }
}
