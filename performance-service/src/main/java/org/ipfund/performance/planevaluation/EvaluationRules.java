package org.ipfund.performance.planevaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipfund.performance.verdict.Verdict;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.jspecify.annotations.Nullable;

/** What an evaluation must be, all faults at once. Pure. */
final class EvaluationRules {

  private static final Wording WORDS = Wording.of(EvaluationRules.class);
  private static final int NAMED = 20;

  private EvaluationRules() {}

  /**
   * The faults of the day as of which a document is evaluated.
   *
   * @param midTerm the day of its mid-term evaluation, or null when there is none
   */
  static List<Violation> faults(
      EvaluationRequest request,
      LocalDate start,
      LocalDate end,
      @Nullable LocalDate midTerm,
      LocalDate today) {
    List<Violation> faults = new ArrayList<>();
    LocalDate asOf = request.asOf();
    if (asOf.isAfter(today)) {
      faults.add(WORDS.violation("/asOf", "SB-016.future", today));
    }
    if (request.kind() == EvaluationKind.MID_TERM
        && (asOf.isBefore(start) || !asOf.isBefore(end))) {
      faults.add(WORDS.violation("/asOf", "SB-016.mid", start, end));
    }
    if (request.kind() == EvaluationKind.FINAL
        && (asOf.getYear() < end.getYear() || (midTerm != null && !asOf.isAfter(midTerm)))) {
      faults.add(WORDS.violation("/asOf", "SB-016.final", end.getYear()));
    }
    return faults;
  }

  /** The faults of verdicts as a person has them: whoever differs says why. */
  static List<Violation> faults(List<VerdictRequest> verdicts, List<VerdictRow> rows) {
    Map<Integer, VerdictRow> there = new HashMap<>();
    rows.forEach(row -> there.put(row.ordinal(), row));
    List<Violation> faults = new ArrayList<>();
    for (int i = 0; i < verdicts.size(); i++) {
      VerdictRequest asked = verdicts.get(i);
      VerdictRow row = there.remove(asked.ordinal());
      String place = "/verdicts/" + i;
      if (row == null) {
        faults.add(WORDS.violation(place + "/ordinal", "evaluation-verdict", asked.ordinal()));
      } else if (asked.verdict() != row.computed().verdict() && isBlank(asked.reason())) {
        faults.add(
            WORDS.violation(place + "/reason", "SB-089.reason", row.computed().verdict().label()));
      }
    }
    return faults;
  }

  /** What keeps a draft from being issued: each task is judged, and somebody concludes. */
  static List<Violation> missing(@Nullable String conclusion, List<VerdictRow> rows) {
    List<Violation> faults = new ArrayList<>();
    if (isBlank(conclusion)) {
      faults.add(WORDS.violation("/conclusion", "SB-089.conclusion"));
    }
    List<String> silent =
        rows.stream()
            .filter(row -> row.taskId() != null)
            .filter(row -> row.verdict() == Verdict.NO_DATA && row.reason() == null)
            .map(row -> Integer.toString(row.number()))
            .toList();
    if (!silent.isEmpty()) {
      String named = silent.stream().limit(NAMED).collect(Collectors.joining("、"));
      faults.add(
          WORDS.violation(
              "/verdicts", "SB-089", silent.size(), silent.size() > NAMED ? named + "…" : named));
    }
    return faults;
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
