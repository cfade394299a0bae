package org.ipfund.performance.planindicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.performance.plan.content.IndicatorMeasure;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/** What a value of an indicator must be, all faults at once. Pure. */
final class IndicatorRules {

  private static final Wording WORDS = Wording.of(IndicatorRules.class);

  private IndicatorRules() {}

  /**
   * @param last the number of the year's newest value, 0 without one
   */
  static List<Violation> faults(
      IndicatorStand indicator, IndicatorValueRequest value, int last, LocalDate today) {
    List<Violation> faults = new ArrayList<>();
    year(indicator, value.year(), faults);
    if (last > 0 && (value.reason() == null || value.reason().isBlank())) {
      faults.add(WORDS.violation("/reason", "SB-003.correction", value.year(), last));
    }
    if (value.asOf().getYear() < value.year() || value.asOf().isAfter(today)) {
      faults.add(WORDS.violation("/asOf", "SB-003.date", value.year()));
    }
    if (indicator.measure() == IndicatorMeasure.GROWTH
        && new BigDecimal(value.value()).signum() < 0) {
      faults.add(WORDS.violation("/value", "SB-007"));
    }
    return faults;
  }

  /** What refuses a question for a year's value. */
  static List<Violation> faults(
      IndicatorStand indicator, IndicatorQuestionRequest asked, int last, LocalDate today) {
    List<Violation> faults = new ArrayList<>();
    year(indicator, asked.year(), faults);
    if (last > 0) {
      faults.add(WORDS.violation("/year", "SB-003.there", asked.year()));
    }
    if (asked.answerBy() != null && asked.answerBy().isBefore(today)) {
      faults.add(WORDS.violation("/answerBy", "SB-003.past"));
    }
    return faults;
  }

  /** The years of its way; that of the baseline only where the document prints none. */
  private static void year(IndicatorStand indicator, int year, List<Violation> faults) {
    if (year == indicator.baselineYear() && indicator.baselinePrinted()) {
      faults.add(WORDS.violation("/year", "SB-003.baseline", year));
    } else if (year < indicator.baselineYear() || year > indicator.targetYear()) {
      faults.add(
          WORDS.violation(
              "/year", "SB-003.year", indicator.baselineYear(), indicator.targetYear()));
    }
  }
}
