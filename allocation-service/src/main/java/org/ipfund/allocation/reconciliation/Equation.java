package org.ipfund.allocation.reconciliation;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import java.util.List;
import org.ipfund.platform.value.Money;

/**
 * What one rule demands of a notice and whether it holds.
 *
 * @param id the rule, {@code C17} and so on
 * @param label the rule in the reader's language
 * @param left yuan of the whole notice, or the number of rows the rule concerns
 * @param right what stands against it, or the number of rows that satisfy the rule
 * @param rows only the rows that fail; empty when the rule holds
 */
public record Equation(
    String id,
    String label,
    boolean holds,
    String left,
    String right,
    String difference,
    List<EquationRow> rows) {

  /** Compares sums; rows that fail make it fail even when the sums agree. */
  static Equation ofSums(NoticeRule rule, Money left, Money right, List<EquationRow> failing) {
    return new Equation(
        rule.name(),
        says(rule.text()),
        failing.isEmpty() && left.equals(right),
        left.toString(),
        right.toString(),
        left.minus(right).toString(),
        List.copyOf(failing));
  }

  /** One that held on the day of the issue. */
  public static Equation satisfied(NoticeRule rule, String left, String right, String difference) {
    return new Equation(rule.name(), says(rule.text()), true, left, right, difference, List.of());
  }

  /** Counts the rows that satisfy the rule. */
  static Equation ofRows(NoticeRule rule, int concerned, List<EquationRow> failing) {
    return new Equation(
        rule.name(),
        says(rule.text()),
        failing.isEmpty(),
        Integer.toString(concerned),
        Integer.toString(concerned - failing.size()),
        Integer.toString(failing.size()),
        List.copyOf(failing));
  }
}
