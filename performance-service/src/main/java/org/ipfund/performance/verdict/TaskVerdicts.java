package org.ipfund.performance.verdict;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipfund.performance.task.TaskStatus;
import org.ipfund.performance.verdict.TaskFacts.Reported;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Text;
import org.jspecify.annotations.Nullable;

/** Judges a task by acceptance, reports, promises kept, its date and open findings. Pure. */
public final class TaskVerdicts {

  private static final Wording WORDS = Wording.of(TaskVerdicts.class);

  private TaskVerdicts() {}

  /** What became of it as of a day; a task that was given up is not judged. */
  public static Judgement judge(TaskFacts facts, EvaluationDay day) {
    if (facts.status() == TaskStatus.ACCEPTED) {
      return judgement(Verdict.ACHIEVED, "SB-018.accepted", facts);
    }
    if (facts.status() == TaskStatus.DONE || facts.reported() == Reported.DONE) {
      return facts.isWholeKept()
          ? judgement(Verdict.ACHIEVED, "SB-018.not-accepted", facts)
          : judgement(day.last() ? Verdict.NOT_ACHIEVED : Verdict.BEHIND, "SB-091.done", facts);
    }
    boolean over = day.last() || facts.dueOn().isBefore(day.asOf());
    if (facts.reported() == Reported.NOTHING) {
      return judgement(Verdict.NO_DATA, "SB-089.silent", facts);
    }
    if (over) {
      return judgement(Verdict.NOT_ACHIEVED, "SB-018.overdue", facts);
    }
    return underWay(facts);
  }

  private static Judgement underWay(TaskFacts facts) {
    if (facts.reported() == Reported.BLOCKED) {
      return judgement(Verdict.BEHIND, "task-blocked", facts);
    }
    if (facts.openFindings() > 0) {
      return judgement(Verdict.BEHIND, "SB-017", facts);
    }
    return judgement(Verdict.ON_COURSE, "task-on-course", facts);
  }

  /** What decides it, then the promises with their counts. */
  private static Judgement judgement(Verdict verdict, String key, TaskFacts facts) {
    Text first = WORDS.text(key, facts.dueOn(), facts.openFindings());
    Text promises = promises(facts);
    return new Judgement(
        verdict,
        promises == null
            ? first
            : new Text(first.zh() + "；" + promises.zh(), first.en() + "; " + promises.en()));
  }

  private static @Nullable Text promises(TaskFacts facts) {
    if (facts.promises().isEmpty()) {
      return null;
    }
    List<String> open =
        facts.promises().stream()
            .filter(promise -> !promise.isKept())
            .map(
                promise ->
                    promise.printed()
                        + (promise.count() == null ? "" : " " + promise.count().toPlainString()))
            .toList();
    return open.isEmpty()
        ? WORDS.text("SB-091", facts.promises().size())
        : WORDS.text("SB-091.open", facts.kept(), facts.promises().size(), joined(open));
  }

  private static String joined(List<String> texts) {
    return Stream.concat(texts.stream().limit(3), texts.size() > 3 ? Stream.of("…") : Stream.of())
        .collect(Collectors.joining("、"));
  }
}
