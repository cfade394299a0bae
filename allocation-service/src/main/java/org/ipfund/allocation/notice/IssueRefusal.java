package org.ipfund.allocation.notice;

import java.util.List;
import java.util.UUID;
import org.ipfund.allocation.ledger.Shortage;
import org.ipfund.platform.http.Violation;
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

  /** The appropriation, or an account a final notice takes money back from, has too little. */
  static List<Violation> of(List<Shortage> shortages, UUID source) {
    return shortages.stream().map(shortage -> violation(shortage, source)).toList();
  }

  private static Violation violation(Shortage shortage, UUID source) {
    boolean ceiling = shortage.accountId().equals(source);
    Text message =
        ceiling
            ? Text.of(
                "超出年度预算额度：可下达 %s 元，本次 %s 元",
                "beyond the appropriation: %s yuan may be issued, this is %s",
                shortage.available(),
                shortage.asked())
            : Text.of(
                "调减 %2$s 元，账户 %3$s 仅余 %1$s 元",
                "%2$s yuan would be taken from account %3$s, which has %1$s",
                shortage.available(),
                shortage.asked(),
                shortage.accountId());
    return new Violation("/annex1", ceiling ? "appropriation" : "balance", message, REMEDY);
  }
}
