package org.ipfund.performance.content;

import java.util.Locale;
import java.util.Map;
import org.ipfund.performance.targetvalue.TargetKind;
import org.ipfund.performance.targetvalue.token.TargetComparator;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Text;

/** Labels of the grammar's constants; the grammar itself knows no readers. */
final class ReadingLabels {

  private static final Wording WORDS = Wording.of(ReadingLabels.class);

  private static final Map<TargetKind, Text> KINDS =
      Map.of(
          TargetKind.NUMERIC, WORDS.text("target-kind.numeric"),
          TargetKind.RANGE, WORDS.text("target-kind.range"),
          TargetKind.QUALITATIVE, WORDS.text("target-kind.qualitative"),
          TargetKind.TREND, WORDS.text("target-kind.trend"),
          TargetKind.COMPLETION, WORDS.text("target-kind.completion"),
          TargetKind.DATE, WORDS.text("target-kind.date"),
          TargetKind.MULTI, WORDS.text("target-kind.multi"),
          TargetKind.BOOLEAN, WORDS.text("target-kind.boolean"),
          TargetKind.INVALID, WORDS.text("target-kind.invalid"));

  private static final Map<TargetComparator, Text> COMPARATORS =
      Map.of(
          TargetComparator.GE, WORDS.text("target-comparator.ge"),
          TargetComparator.GT, WORDS.text("target-comparator.gt"),
          TargetComparator.LE, WORDS.text("target-comparator.le"),
          TargetComparator.LT, WORDS.text("target-comparator.lt"),
          TargetComparator.EQ, WORDS.text("target-comparator.eq"),
          TargetComparator.APPROX, WORDS.text("target-comparator.approx"),
          TargetComparator.RANGE, WORDS.text("target-comparator.range"),
          TargetComparator.UP, WORDS.text("target-comparator.up"),
          TargetComparator.DOWN, WORDS.text("target-comparator.down"));

  private ReadingLabels() {}

  static String of(TargetKind kind, Locale language) {
    return KINDS.get(kind).in(language);
  }

  static String of(TargetComparator comparatorOrNull, Locale language) {
    return comparatorOrNull == null ? null : COMPARATORS.get(comparatorOrNull).in(language);
  }

  static String of(IndicatorLevel1 levelOrNull, Locale language) {
    return levelOrNull == null ? null : levelOrNull.label().in(language);
  }

  static String of(IndicatorLevel2 levelOrNull, Locale language) {
    return levelOrNull == null ? null : levelOrNull.label().in(language);
  }
}
