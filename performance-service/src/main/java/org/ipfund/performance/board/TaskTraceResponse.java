package org.ipfund.performance.board;

import java.util.List;
import org.ipfund.performance.task.TaskResponse;
import org.ipfund.performance.verdict.Verdict;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was promised, who does it, what pays for it, where it stands.
 *
 * @param task the task with who answers for it and what it promises
 * @param promises its countable promises and how far they are
 * @param serves indicators that the caller may see
 * @param payers what pays for it
 * @param money what was put into it so far, by year
 * @param moneyAmount the same in all, in yuan; null where nobody entered any
 * @param verdict where it stands today; null for a task that was given up
 * @param reports the newest filed report of each body
 */
public record TaskTraceResponse(
    TaskResponse task,
    List<TracedPromise> promises,
    List<TracedIndicator> serves,
    List<TracedPayer> payers,
    List<TracedMoney> money,
    @Nullable Money moneyAmount,
    @Nullable Verdict verdict,
    @Nullable String verdictLabel,
    @Nullable String verdictExplanation,
    List<TracedReport> reports) {}
