package org.ipfund.performance.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.performance.actor.FollowedTask;
import org.ipfund.performance.progress.count.CommitmentReach;
import org.ipfund.performance.task.PartyRole;
import org.ipfund.performance.task.TaskStatus;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.api.Test;

class AcceptanceRulesTest {

  private static final UUID ONE = new UUID(0, 1);
  private static final UUID OTHER = new UUID(0, 2);
  private static final LocalDate DUE = LocalDate.of(2016, 12, 31);

  private static FollowedTask task(TaskStatus status, int findings) {
    return new FollowedTask(ONE, OTHER, "/440000/", status, true, DUE, findings, 3);
  }

  private static List<String> rules(FollowedTask task) {
    return AcceptanceRules.faults(task).stream().map(Violation::rule).toList();
  }

  @Test
  @Rule({"SB-017", "SB-018"})
  void accepted_onlyWhenDoneAndNothingIsOpen() {
    assertEquals(List.of(), rules(task(TaskStatus.DONE, 0)));
    assertEquals(List.of("SB-018"), rules(task(TaskStatus.OPEN, 0)));
    assertEquals(List.of("SB-017"), rules(task(TaskStatus.DONE, 1)));
    assertEquals(List.of("SB-018", "SB-017"), rules(task(TaskStatus.OPEN, 2)));
  }

  @Test
  @Rule("SB-018")
  void overdue_whenItsDayIsOverAndItIsNotDone() {
    assertFalse(task(TaskStatus.OPEN, 0).isOverdue(DUE));
    assertTrue(task(TaskStatus.OPEN, 0).isOverdue(DUE.plusDays(1)));
    assertFalse(task(TaskStatus.DONE, 0).isOverdue(DUE.plusDays(1)));
  }

  @Test
  void pending_whenAcceptedOrDropped_isRefused() {
    assertThrows(ProblemException.class, () -> task(TaskStatus.ACCEPTED, 0).requirePending());
    assertThrows(ProblemException.class, () -> task(TaskStatus.DROPPED, 0).requirePending());
    task(TaskStatus.DONE, 0).requirePending();
  }

  private static CountedPromise promise(
      Map<UUID, BigDecimal> counts, PartyRole one, PartyRole other) {
    return new CountedPromise(
        1,
        "10--15家",
        "家",
        BigDecimal.TEN,
        BigDecimal.valueOf(15),
        counts,
        Map.of(ONE, one, OTHER, other));
  }

  @Test
  @Rule({"SB-089", "SB-091", "SB-092"})
  void counted_ofAPromise_isTheSumOfSharersAndTheHighestOfOthers() {
    Map<UUID, BigDecimal> counts = Map.of(ONE, BigDecimal.valueOf(6), OTHER, BigDecimal.valueOf(5));
    CountedPromise shared = promise(counts, PartyRole.SHARE, PartyRole.SHARE);
    assertEquals(BigDecimal.valueOf(11), shared.counted());
    assertEquals(CommitmentReach.REACHED, shared.reach());
    CountedPromise led = promise(counts, PartyRole.LEAD, PartyRole.COOPERATE);
    assertEquals(BigDecimal.valueOf(6), led.counted());
    assertEquals(CommitmentReach.BELOW, led.reach());
    assertEquals(
        CommitmentReach.NOT_COUNTED,
        promise(Map.of(), PartyRole.LEAD, PartyRole.COOPERATE).reach());
  }
}
