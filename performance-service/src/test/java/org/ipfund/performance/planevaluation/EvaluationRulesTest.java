package org.ipfund.performance.planevaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.verdict.Judgement;
import org.ipfund.performance.verdict.Verdict;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.value.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvaluationRulesTest {

  private static final LocalDate START = LocalDate.of(2021, 1, 1);
  private static final LocalDate END = LocalDate.of(2025, 12, 31);
  private static final LocalDate MIDDLE = LocalDate.of(2023, 12, 31);
  private static final UUID TASK = UUID.randomUUID();

  private static List<String> faults(
      EvaluationKind kind, LocalDate asOf, @Nullable LocalDate midTerm, LocalDate today) {
    return said(
        EvaluationRules.faults(
            new EvaluationRequest(UUID.randomUUID(), kind, asOf, null, null),
            START,
            END,
            midTerm,
            today));
  }

  private static List<String> said(List<Violation> faults) {
    return faults.stream().map(fault -> fault.pointer() + " " + fault.rule()).toList();
  }

  private static VerdictRow row(int ordinal, Verdict computed, @Nullable String reason) {
    Judgement judgement = new Judgement(computed, new Text("按计划推进", "going on"));
    return new VerdictRow(ordinal, null, TASK, ordinal, judgement, computed, reason, null);
  }

  @Test
  @Rule("SB-016")
  void day_ofAMidTermEvaluation_liesInThePeriod() {
    LocalDate today = LocalDate.of(2026, 1, 1);
    assertEquals(List.of(), faults(EvaluationKind.MID_TERM, MIDDLE, null, today));
    List<String> wrong = List.of("/asOf SB-016");
    assertEquals(wrong, faults(EvaluationKind.MID_TERM, END, null, today));
    assertEquals(wrong, faults(EvaluationKind.MID_TERM, START.minusDays(1), null, today));
    assertEquals(wrong, faults(EvaluationKind.MID_TERM, MIDDLE, null, MIDDLE.minusDays(1)));
  }

  @Test
  @Rule("SB-016")
  void day_ofAFinalEvaluation_liesAtTheEndAndAfterTheMidTerm() {
    LocalDate today = LocalDate.of(2026, 7, 1);
    assertEquals(List.of(), faults(EvaluationKind.FINAL, END, MIDDLE, today));
    assertEquals(List.of(), faults(EvaluationKind.FINAL, END.plusMonths(3), null, today));
    List<String> wrong = List.of("/asOf SB-016");
    assertEquals(wrong, faults(EvaluationKind.FINAL, MIDDLE, null, today));
    assertEquals(wrong, faults(EvaluationKind.FINAL, END, END, today));
  }

  @Test
  @Rule("SB-089")
  void verdict_thatDiffers_hasAReason() {
    List<VerdictRow> rows = List.of(row(1, Verdict.BEHIND, null), row(2, Verdict.BEHIND, null));
    assertEquals(
        List.of("/verdicts/0/reason SB-089", "/verdicts/2/ordinal evaluation-verdict"),
        said(
            EvaluationRules.faults(
                List.of(
                    new VerdictRequest(1, Verdict.ON_COURSE, " "),
                    new VerdictRequest(2, Verdict.ACHIEVED, "条例已于次月出台"),
                    new VerdictRequest(2, Verdict.BEHIND, null)),
                rows)));
  }

  @Test
  @Rule("SB-089")
  void evaluation_beforeItIsIssued_judgesEveryTaskAndConcludes() {
    assertEquals(
        List.of(),
        EvaluationRules.missing(
            "总体进展顺利", List.of(row(1, Verdict.ACHIEVED, null), row(2, Verdict.NO_DATA, "无需报送"))));
    List<Violation> faults =
        EvaluationRules.missing(
            null, List.of(row(1, Verdict.NO_DATA, null), row(7, Verdict.NO_DATA, null)));
    assertEquals(List.of("/conclusion SB-089", "/verdicts SB-089"), said(faults));
    assertEquals("2 项任务没有评估结论：第 1、7 项", faults.get(1).message().zh());
  }

  @Test
  void reason_ofAPerson_isPrintedWithWhatWasComputed() {
    VerdictRow computed = row(1, Verdict.BEHIND, null);
    assertEquals("按计划推进", computed.said());
    VerdictRow other =
        new VerdictRow(1, null, TASK, 1, computed.computed(), Verdict.ACHIEVED, "已出台", "a");
    assertEquals("已出台（系统评定：进度滞后，按计划推进）", other.said());
  }
}
