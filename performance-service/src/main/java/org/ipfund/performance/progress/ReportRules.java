package org.ipfund.performance.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipfund.performance.progress.count.CommitmentReach;
import org.ipfund.performance.progress.count.ReportCountRequest;
import org.ipfund.performance.progress.count.TaskPromise;
import org.ipfund.performance.task.PartyRole;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/** What a report must be when it is saved and when it is filed; all faults at once. Pure. */
final class ReportRules {

  private static final Wording WORDS = Wording.of(ReportRules.class);

  private ReportRules() {}

  /** What refuses a report when it is saved: counts are of what the task promises. */
  static List<Violation> faults(List<ReportCountRequest> counts, List<TaskPromise> promises) {
    Map<Integer, TaskPromise> known =
        promises.stream().collect(Collectors.toMap(TaskPromise::ordinal, Function.identity()));
    Set<Integer> seen = new HashSet<>();
    List<Violation> faults = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      int ordinal = counts.get(i).ordinal();
      String place = "/counts/" + i + "/ordinal";
      TaskPromise promise = known.get(ordinal);
      if (promise == null) {
        faults.add(WORDS.violation(place, "SB-092", ordinal));
      } else if (!promise.output()) {
        faults.add(WORDS.violation(place, "SB-092.width", promise.printed()));
      } else if (!seen.add(ordinal)) {
        faults.add(WORDS.violation(place, "SB-092.twice", ordinal));
      }
    }
    return faults;
  }

  /** What refuses a report when it is filed. Places are those of what was saved. */
  static List<Violation> filingFaults(FiledContent content, List<TaskPromise> promises) {
    List<Violation> faults = new ArrayList<>();
    if (content.state() == ReportState.DONE && content.evidenceCount() == 0) {
      faults.add(WORDS.violation("/evidence", "SB-075"));
    }
    if (content.state() == ReportState.BLOCKED && content.difficulty() == null) {
      faults.add(WORDS.violation("/difficulty", "SB-075.blocked"));
    }
    if (content.state() == ReportState.DONE && answers(content.role())) {
      for (TaskPromise promise : promises) {
        kept(promise, content.counts().get(promise.ordinal()), faults);
      }
    }
    return faults;
  }

  /** A supporter is done with its own part, and who shares has a part of the count. */
  private static boolean answers(PartyRole role) {
    return role == PartyRole.LEAD || role == PartyRole.RESPONSIBLE;
  }

  private static void kept(TaskPromise promise, BigDecimal count, List<Violation> faults) {
    if (!promise.output() || promise.lower() == null) {
      return;
    }
    String lower = promise.lower().toPlainString();
    CommitmentReach reach = CommitmentReach.of(count, promise.lower(), promise.upper());
    if (reach == CommitmentReach.NOT_COUNTED) {
      faults.add(WORDS.violation("/counts", "SB-091.missing", promise.printed(), lower));
    } else if (!reach.isKept()) {
      faults.add(
          WORDS.violation("/counts", "SB-091", promise.printed(), lower, count.toPlainString()));
    }
  }

  /** What a saved report says, as far as filing asks. */
  record FiledContent(
      PartyRole role,
      ReportState state,
      int evidenceCount,
      String difficulty,
      Map<Integer, BigDecimal> counts) {

    FiledContent {
      counts = new HashMap<>(counts);
    }
  }
}
