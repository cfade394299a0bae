package org.ipfund.performance.table;

import java.util.Map;
import org.ipfund.performance.targetvalue.TargetComparator;
import org.ipfund.performance.targetvalue.TargetKind;

/** Chinese labels of the grammar's constants; the grammar itself knows no readers. */
final class ReadingLabels {

  private static final Map<TargetKind, String> KINDS =
      Map.of(
          TargetKind.NUMERIC, "数值",
          TargetKind.RANGE, "区间",
          TargetKind.QUALITATIVE, "定性",
          TargetKind.TREND, "趋势",
          TargetKind.COMPLETION, "完成",
          TargetKind.DATE, "日期",
          TargetKind.MULTI, "多项",
          TargetKind.BOOLEAN, "是否",
          TargetKind.INVALID, "无效");

  private static final Map<TargetComparator, String> COMPARATORS =
      Map.of(
          TargetComparator.GE, "不少于",
          TargetComparator.GT, "大于",
          TargetComparator.LE, "不高于",
          TargetComparator.LT, "小于",
          TargetComparator.EQ, "等于",
          TargetComparator.APPROX, "约",
          TargetComparator.RANGE, "介于",
          TargetComparator.UP, "增长",
          TargetComparator.DOWN, "下降");

  private ReadingLabels() {}

  static String of(TargetKind kind) {
    return KINDS.get(kind);
  }

  static String of(TargetComparator comparatorOrNull) {
    return comparatorOrNull == null ? null : COMPARATORS.get(comparatorOrNull);
  }
}
