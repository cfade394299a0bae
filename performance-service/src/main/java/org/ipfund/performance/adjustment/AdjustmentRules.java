package org.ipfund.performance.adjustment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipfund.performance.table.TableText;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Text;

/** What an adjustment must be, all faults at once. Pure. */
final class AdjustmentRules {

  /** An issued table changes only by what an adjustment changes. */
  static final String CHANGE = "C12";

  private AdjustmentRules() {}

  /**
   * The faults of what a table would say.
   *
   * @param text with the adjustment
   * @param approved the newest approved version's text
   * @param demands the demands of the table: what claims to come of another one is a fault
   */
  static List<Violation> faults(TableText text, TableText approved, Set<UUID> demands) {
    List<Violation> faults = new ArrayList<>();
    amount(text.requestedAmount(), faults);
    for (int i = 0; i < text.overallGoals().size(); i++) {
      origin(text.overallGoals().get(i).demandId(), "/overallGoals/" + i, demands, faults);
    }
    for (int i = 0; i < text.lines().size(); i++) {
      origin(text.lines().get(i).demandId(), "/indicators/" + i, demands, faults);
    }
    if (faults.isEmpty() && text.equals(approved)) {
      faults.add(nothingChanges());
    }
    return faults;
  }

  private static void amount(Money amount, List<Violation> faults) {
    if (amount.isNegative()) {
      faults.add(
          new Violation(
              "/requestedAmount",
              "amount",
              new Text("资金需求不能小于零", "the requested amount cannot be less than zero"),
              new Text(
                  "请填写调整后的全部金额，终止的填 0.00",
                  "give the whole amount as adjusted, 0.00 where it ends")));
    }
  }

  private static void origin(
      UUID demandOrNull, String place, Set<UUID> demands, List<Violation> faults) {
    if (demandOrNull != null && !demands.contains(demandOrNull)) {
      faults.add(
          new Violation(
              place + "/demandId",
              "demand",
              Text.of("需求“%s”不在本表中", "the demand \"%s\" is none of this table's", demandOrNull),
              new Text("请填写本表 demandIds 中的需求，或不填", "give one of the table's demandIds, or none")));
    }
  }

  private static Violation nothingChanges() {
    return new Violation(
        "",
        CHANGE,
        new Text("调整内容与最近审核的版本相同", "it says what the newest approved version says"),
        new Text(
            "请填写要调整的金额、目标、支出内容或指标",
            "give the amount, goals, expenditure content or indicators that change"));
  }
}
