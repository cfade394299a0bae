package org.ipfund.performance.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.ipfund.performance.body.BodyKind;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.api.Test;

class ProblemRulesTest {

  private static final UUID GROUP = new UUID(0, 1);

  private static List<String> places(UUID raisedTo, BodyKind kind) {
    return ProblemRules.faults(raisedTo, kind).stream().map(Violation::rule).toList();
  }

  @Test
  @Rule({"SB-008", "SB-071"})
  void raised_toTheOfficeOrALeadingGroup() {
    assertEquals(List.of(), places(null, null));
    assertEquals(List.of(), places(GROUP, BodyKind.COLLECTIVE));
    assertEquals(List.of("SB-008"), places(GROUP, BodyKind.DEPARTMENT));
    assertEquals(List.of("SB-008"), places(GROUP, null));
  }

  @Test
  @Rule("SB-071")
  void fitting_always_hasItAnsweredByWhoWasAskedAndClosedByWhoAsked() {
    assertEquals(
        List.of(ProblemAction.ANSWER), ProblemRules.fitting(ProblemStatus.OPEN, false, true));
    assertEquals(
        List.of(ProblemAction.CLOSE), ProblemRules.fitting(ProblemStatus.ANSWERED, true, false));
    assertEquals(List.of(), ProblemRules.fitting(ProblemStatus.CLOSED, true, true));
  }
}
