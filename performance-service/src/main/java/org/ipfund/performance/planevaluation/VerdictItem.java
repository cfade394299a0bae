package org.ipfund.performance.planevaluation;

import java.util.UUID;
import org.ipfund.performance.verdict.Verdict;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What became of an indicator or a task.
 *
 * @param indicatorId the indicator, or null
 * @param taskId the task, or null
 * @param taskNumber its number in the document
 * @param name of the indicator, or the task's title
 * @param computed what the program says
 * @param computedExplanation what that stands on
 * @param verdict what counts: a person may differ
 * @param reason why a person differs, or null
 * @param moneyAmount what was put into the task up to the day, in yuan (SB-012)
 */
public record VerdictItem(
    int ordinal,
    @Nullable UUID indicatorId,
    @Nullable UUID taskId,
    @Nullable Integer taskNumber,
    String name,
    Verdict computed,
    String computedLabel,
    String computedExplanation,
    Verdict verdict,
    String verdictLabel,
    @Nullable String reason,
    @Nullable Money moneyAmount) {}
