package org.ipfund.performance.content;

import java.util.Locale;
import java.util.Map;
import org.ipfund.performance.targetvalue.TargetKind;
import org.ipfund.performance.targetvalue.token.TargetComparator;
import org.ipfund.platform.value.Text;

/** Labels of the grammar's constants; the grammar itself knows no readers. */
final class ReadingLabels {

  private static final Map<TargetKind, Text> KINDS =
      Map.of(
          TargetKind.NUMERIC, new Text("数值", "Number"),
          TargetKind.RANGE, new Text("区间", "Range"),
          TargetKind.QUALITATIVE, new Text("定性", "Qualitative"),
          TargetKind.TREND, new Text("趋势", "Trend"),
          TargetKind.COMPLETION, new Text("完成", "Completion"),
          TargetKind.DATE, new Text("日期", "Date"),
          TargetKind.MULTI, new Text("多项", "Several"),
          TargetKind.BOOLEAN, new Text("是否", "Yes or no"),
          TargetKind.INVALID, new Text("无效", "Invalid"));

  private static final Map<TargetComparator, Text> COMPARATORS =
      Map.of(
          TargetComparator.GE, new Text("不少于", "at least"),
          TargetComparator.GT, new Text("大于", "more than"),
          TargetComparator.LE, new Text("不高于", "at most"),
          TargetComparator.LT, new Text("小于", "less than"),
          TargetComparator.EQ, new Text("等于", "exactly"),
          TargetComparator.APPROX, new Text("约", "about"),
          TargetComparator.RANGE, new Text("介于", "between"),
          TargetComparator.UP, new Text("增长", "rising"),
          TargetComparator.DOWN, new Text("下降", "falling"));

  private ReadingLabels() {}

  static String of(TargetKind kind, Locale language) {
    return KINDS.get(kind).in(language);
  }

  static String of(TargetComparator comparatorOrNull, Locale language) {
    return comparatorOrNull == null ? null : COMPARATORS.get(comparatorOrNull).in(language);
  }

  static String of(Level1 levelOrNull, Locale language) {
    return levelOrNull == null ? null : levelOrNull.label().in(language);
  }

  static String of(Level2 levelOrNull, Locale language) {
    return levelOrNull == null ? null : levelOrNull.label().in(language);
  }
}
