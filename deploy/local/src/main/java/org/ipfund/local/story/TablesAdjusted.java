package org.ipfund.local.story;

import java.time.LocalDate;
import org.ipfund.local.story.check.Plot;
import org.ipfund.local.year.Actors;

/**
 * February: tables that are frozen change by adjustments only, made by one, approved by another.
 */
final class TablesAdjusted implements Scene {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 19);

  @Override
  public void tell(Teller teller) {
    teller.given(DAY, "目标表已冻结，只能调整 tables are frozen and change by adjustment only");
    adjust(teller, Plot.RAISED, "广州", Plot.RAISED_TO, Actors.REVIEWER);
    adjust(teller, Plot.LOWERED, "汕头", Plot.LOWERED_TO, Actors.SECOND_REVIEWER);
    adjust(teller, Plot.ENDED, "连州", "0.00", Actors.REVIEWER);
  }

  private static void adjust(
      Teller teller, String region, String name, String amount, String approver) {
    Targets targets = new Targets(teller);
    String clerk = Actors.clerk(region);
    String step = "adjustment " + region;
    teller.when(
        clerk,
        name + "提出调整至 " + amount + " asks for another amount",
        "DRAFT",
        () -> targets.adjust(clerk, region, amount, "任务调整", step));
    teller.when(
        approver,
        name + "的调整由他人审核 another person approves",
        "pending " + amount,
        () -> targets.approve(approver, region, step + " approval"));
  }
}
