package org.ipfund.submission.line;

import java.time.LocalDate;
import java.util.List;
import org.ipfund.platform.value.Money;

/** Lines for the tests of rules. */
public final class DemandLines {

  private DemandLines() {}

  public static DemandLine line(boolean willing, String amount, Indicator... indicators) {
    return new DemandLine(1, "专利导航", null, willing, Money.yuan(amount), null, List.of(indicators));
  }

  public static DemandLine counted(String amount, CountedItem... items) {
    return new DemandLine(
        1, "专利导航", null, true, Money.yuan(amount), List.of(items), List.of(indicator("3份", null)));
  }

  public static Indicator indicator(String target, String dueOn) {
    return new Indicator(
        IndicatorLevel1.OUTPUT,
        IndicatorLevel2.QUANTITY,
        "形成报告",
        target,
        dueOn == null ? null : LocalDate.parse(dueOn));
  }

  public static CountedItem item(int count, String unitAmount) {
    return new CountedItem(count, Money.yuan(unitAmount));
  }
}
