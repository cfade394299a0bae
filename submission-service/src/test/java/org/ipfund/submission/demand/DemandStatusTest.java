package org.ipfund.submission.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipfund.submission.demand.FilingTime.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandStatusTest {

  @ParameterizedTest
  @CsvSource({
    "DRAFT, CHANGE DELETE SUBMIT",
    "SUBMITTED, WITHDRAW RETURN CONSOLIDATE APPROVE",
    "RETURNED, CHANGE SUBMIT",
    "CONSOLIDATED, RETURN RELEASE REPORT",
    "REPORTED, SEND_BACK DECIDE",
    "APPROVED, ''",
    "REJECTED, ''"
  })
  void allows_whenInStatus_onlyTheseActions(DemandStatus status, String actions) {
    Set<String> wanted =
        Arrays.stream(actions.split(" ")).filter(a -> !a.isEmpty()).collect(Collectors.toSet());
    Set<String> allowed =
        Arrays.stream(DemandAction.values())
            .filter(status::allows)
            .map(Enum::name)
            .collect(Collectors.toSet());
    assertEquals(wanted, allowed);
  }

  @Test
  void actions_whenOfACity_areNotThoseOfTheProvinceAlone() {
    List<DemandAction> city = DemandStatus.SUBMITTED.actions(Phase.OPEN, "/440000/440100/");
    assertEquals(
        List.of(DemandAction.WITHDRAW, DemandAction.RETURN, DemandAction.CONSOLIDATE), city);
    assertEquals(
        List.of(
            DemandAction.WITHDRAW,
            DemandAction.RETURN,
            DemandAction.APPROVE,
            DemandAction.CONSOLIDATE),
        DemandStatus.SUBMITTED.actions(Phase.OPEN, "/440000/"));
    assertEquals(List.of(), DemandStatus.APPROVED.actions(Phase.OPEN, "/440000/"));
  }

  @Test
  void actions_whenTheRoundIsNotOpenYet_areThoseOfADraft() {
    assertEquals(
        List.of(DemandAction.CHANGE, DemandAction.DELETE),
        DemandStatus.DRAFT.actions(Phase.EARLY, "/440000/440100/"));
    assertEquals(
        List.of(DemandAction.DELETE), DemandStatus.DRAFT.actions(Phase.OVER, "/440000/440100/"));
  }

  @Test
  void isFiled_whenDraftOrReturned_isFalse() {
    Set<DemandStatus> filed =
        Arrays.stream(DemandStatus.values())
            .filter(DemandStatus::isFiled)
            .collect(Collectors.toSet());
    assertEquals(
        Set.of(
            DemandStatus.SUBMITTED,
            DemandStatus.CONSOLIDATED,
            DemandStatus.REPORTED,
            DemandStatus.APPROVED,
            DemandStatus.REJECTED),
        filed);
  }
}
