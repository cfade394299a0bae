package org.ipfund.performance.board;

import java.util.List;
import java.util.UUID;
import org.ipfund.performance.task.TaskStatus;
import org.ipfund.performance.verdict.Verdict;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A promise with who does it and where it stands.
 *
 * @param ordinal of the countable promise in its task; 0 for a task that promises nothing countable
 * @param printed the countable promise as printed, or null
 * @param leadNames who answers for the task
 * @param moneyAmount what was put into the task so far, in yuan
 * @param verdict where the task stands today; null for one that was given up
 */
public record PromiseItem(
    UUID taskId,
    int taskNumber,
    String taskTitle,
    UUID planId,
    String planTitle,
    int ordinal,
    @Nullable String printed,
    @Nullable String what,
    @Nullable String minValue,
    @Nullable String maxValue,
    @Nullable String unit,
    @Nullable UUID indicatorId,
    List<String> leadNames,
    TaskStatus status,
    String statusLabel,
    @Nullable Money moneyAmount,
    @Nullable Verdict verdict,
    @Nullable String verdictLabel,
    @Nullable String verdictExplanation) {}
