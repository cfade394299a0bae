package org.ipfund.performance.planevaluation;

import java.util.UUID;
import org.ipfund.performance.verdict.Judgement;
import org.ipfund.performance.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as it is kept.
 *
 * @param number of the task; 0 for an indicator
 * @param decidedBy who differs, or null
 */
record VerdictRow(
    int ordinal,
    @Nullable UUID indicatorId,
    @Nullable UUID taskId,
    int number,
    Judgement computed,
    Verdict verdict,
    @Nullable String reason,
    @Nullable String decidedBy) {

  UUID subject() {
    return indicatorId == null ? taskId : indicatorId;
  }

  /**
   * Why it is so: a person's reason, with what was computed where that differs, else the program's.
   */
  String said() {
    String own = computed.explanation().zh();
    if (reason == null) {
      return own;
    }
    return verdict == computed.verdict()
        ? reason
        : reason + "（系统评定：" + computed.verdict().label().zh() + "，" + own + "）";
  }
}
