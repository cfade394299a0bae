package org.ipfund.performance.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.ipfund.performance.progress.count.CommitmentReach;
import org.ipfund.performance.progress.count.ReportCountRequest;
import org.ipfund.performance.progress.count.TaskPromise;
import org.ipfund.performance.task.PartyRole;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.api.Test;

class ReportRulesTest {

  private static final TaskPromise STATIONS =
      new TaskPromise(1, "3—5个", "个", BigDecimal.valueOf(3), BigDecimal.valueOf(5), true);
  private static final TaskPromise PROVINCES =
      new TaskPromise(2, "9个省区", "个", BigDecimal.valueOf(9), BigDecimal.valueOf(9), false);
  private static final TaskPromise SOME = new TaskPromise(3, "若干家", "家", null, null, true);
  private static final List<TaskPromise> PROMISES = List.of(STATIONS, PROVINCES, SOME);

  private static List<String> places(List<Violation> faults) {
    return faults.stream().map(fault -> fault.rule() + " " + fault.pointer()).toList();
  }

  private static List<String> filing(
      PartyRole role, ReportState state, int evidence, Map<Integer, BigDecimal> counts) {
    return places(
        ReportRules.filingFaults(
            new ReportRules.FiledContent(role, state, evidence, null, counts), PROMISES));
  }

  private static Map<Integer, BigDecimal> stations(long count) {
    return Map.of(1, BigDecimal.valueOf(count));
  }

  @Test
  @Rule("SB-091")
  void reach_ofARange_isDoneAtItsLowerEnd() {
    BigDecimal lower = BigDecimal.TEN;
    BigDecimal upper = BigDecimal.valueOf(15);
    assertEquals(CommitmentReach.NOT_COUNTED, CommitmentReach.of(null, lower, upper));
    assertEquals(CommitmentReach.BELOW, CommitmentReach.of(BigDecimal.valueOf(9), lower, upper));
    assertEquals(CommitmentReach.REACHED, CommitmentReach.of(new BigDecimal("10.0"), lower, upper));
    assertEquals(CommitmentReach.REACHED, CommitmentReach.of(upper, lower, upper));
    assertEquals(CommitmentReach.ABOVE, CommitmentReach.of(BigDecimal.valueOf(16), lower, upper));
    assertEquals(CommitmentReach.REACHED, CommitmentReach.of(BigDecimal.ZERO, null, upper));
  }

  @Test
  @Rule("SB-091")
  void filing_asDoneBelowTheLowerEnd_isRefused() {
    assertEquals(
        List.of("SB-091 /counts"), filing(PartyRole.RESPONSIBLE, ReportState.DONE, 1, stations(2)));
    assertEquals(List.of(), filing(PartyRole.RESPONSIBLE, ReportState.DONE, 1, stations(3)));
    assertEquals(List.of(), filing(PartyRole.LEAD, ReportState.DONE, 1, stations(9)));
    assertEquals(List.of("SB-091 /counts"), filing(PartyRole.LEAD, ReportState.DONE, 1, Map.of()));
  }

  @Test
  @Rule("SB-091")
  void filing_ofAPart_isNotHeldToTheWholeRange() {
    assertEquals(List.of(), filing(PartyRole.COOPERATE, ReportState.DONE, 1, Map.of()));
    assertEquals(List.of(), filing(PartyRole.SHARE, ReportState.DONE, 1, stations(1)));
    assertEquals(List.of(), filing(PartyRole.LEAD, ReportState.UNDER_WAY, 0, stations(1)));
  }

  @Test
  @Rule("SB-075")
  void filing_withoutWhatBearsItOut_isRefused() {
    assertEquals(
        List.of("SB-075 /evidence"), filing(PartyRole.LEAD, ReportState.DONE, 0, stations(3)));
    assertEquals(
        List.of("SB-075 /difficulty"), filing(PartyRole.LEAD, ReportState.BLOCKED, 0, Map.of()));
  }

  @Test
  @Rule("SB-092")
  void faults_ofCounts_nameTheirPlaces() {
    List<ReportCountRequest> counts =
        List.of(
            new ReportCountRequest(1, "3", null),
            new ReportCountRequest(1, "4", null),
            new ReportCountRequest(2, "9", null),
            new ReportCountRequest(7, "1", null),
            new ReportCountRequest(3, "2", null));
    assertEquals(
        List.of("SB-092 /counts/1/ordinal", "SB-092 /counts/2/ordinal", "SB-092 /counts/3/ordinal"),
        places(ReportRules.faults(counts, PROMISES)));
  }
}
