package org.ipfund.allocation.issue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipfund.allocation.reconciliation.Equation;
import org.ipfund.allocation.reconciliation.EquationRow;
import org.ipfund.allocation.reconciliation.NoticeRule;
import org.ipfund.allocation.reconciliation.Reconciliation;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Text;

/** Words why a notice cannot be issued: every failing equation with every row of it. */
final class IssueRefusal {

  private static final Wording WORDS = Wording.of(IssueRefusal.class);

  private static final String NOTHING = "—";
  private static final Text REMEDY = WORDS.text("correct-annex");
  private static final Text FINAL_INSTEAD = WORDS.text("C04.final-instead");

  private static final Text CORRECT_FUND = WORDS.text("correct-fund");
  private static final Text GET_TABLE = WORDS.text("get-table");

  /** What fails where a receiver has no fund project, or more than the fund allows. */
  private static final Set<NoticeRule> COUNTING = EnumSet.of(NoticeRule.C23, NoticeRule.C27);

  private IssueRefusal() {}

  static List<Violation> of(Reconciliation reconciliation) {
    Map<String, String> wrong = miscounted(reconciliation);
    return reconciliation.equationResults().stream()
        .filter(equation -> !equation.holds())
        .flatMap(equation -> equation.rows().stream().map(row -> violation(equation, row, wrong)))
        .toList();
  }

  /** How many tables receivers have that have none, or more than the fund allows, by line. */
  private static Map<String, String> miscounted(Reconciliation reconciliation) {
    return reconciliation.equationResults().stream()
        .filter(equation -> equation.id().equals(NoticeRule.C27.name()))
        .flatMap(equation -> equation.rows().stream())
        .collect(Collectors.toMap(EquationRow::pointer, EquationRow::left, (a, b) -> a));
  }

  static Text remedy(NoticeRule rule) {
    return rule == NoticeRule.C04 ? FINAL_INSTEAD : REMEDY;
  }

  /**
   * @param tables how many the receiver has; null where that is right or does not matter
   */
  private static Text remedy(NoticeRule rule, String tables) {
    if (tables == null) {
      return remedy(rule);
    }
    return tables.equals("0") ? GET_TABLE : CORRECT_FUND;
  }

  private static Violation violation(
      Equation equation, EquationRow row, Map<String, String> wrong) {
    if (equation.id().equals(NoticeRule.C04.name()) && row.left() == null) {
      return leftOut(row);
    }
    NoticeRule rule = NoticeRule.valueOf(equation.id());
    Object left = hasNoRow(row) ? WORDS.text("equation.missing") : shown(row.left());
    String right = shown(row.right());
    Text message =
        row.difference() == null
            ? WORDS.text("equation", rule.text(), place(row), left, right)
            : WORDS.text(
                "equation.amounts", rule.text(), place(row), left, right, row.difference());
    String tables = COUNTING.contains(rule) ? wrong.get(row.pointer()) : null;
    return new Violation(row.pointer(), equation.id(), message, remedy(rule, tables));
  }

  /** Whether the annex lacks the row, and not the row a cell. */
  private static boolean hasNoRow(EquationRow row) {
    return row.left() == null && row.pointer().endsWith("/rows");
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
    return WORDS.violation(row.pointer(), "C04", place(row), row.right());
  }
}
