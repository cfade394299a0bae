package org.ipfund.performance.progresscall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.api.Test;

class CallRulesTest {

  private static final CalledPlan PLAN =
      new CalledPlan(
          "/440000/",
          true,
          LocalDate.of(2016, 3, 1),
          LocalDate.of(2016, 12, 31),
          List.of("/440000/"));
  private static final Instant NOW = Instant.parse("2016-07-05T15:59:59Z");

  private static List<String> faults(int year, int quarter, String reportBy) {
    ProgressCallRequest request =
        new ProgressCallRequest(
            UUID.randomUUID(), year, quarter, LocalDate.parse(reportBy), null, null);
    return places(CallRules.faults(request, PLAN, NOW));
  }

  private static List<String> places(List<Violation> faults) {
    return faults.stream().map(fault -> fault.rule() + " " + fault.pointer()).toList();
  }

  @Test
  void deadline_always_isTheEndOfTheDayInShanghai() {
    assertEquals(
        Instant.parse("2016-07-10T16:00:00Z"), CallDeadline.after(LocalDate.of(2016, 7, 10)));
    assertEquals(
        LocalDate.of(2016, 7, 10), CallDeadline.lastDay(Instant.parse("2016-07-10T16:00:00Z")));
  }

  @Test
  @Rule("SB-075")
  void faults_ofAQuarterOutsideThePeriod_areFound() {
    assertEquals(List.of(), faults(2016, 1, "2016-07-05"));
    assertEquals(List.of(), faults(2016, 4, "2016-07-05"));
    assertEquals(List.of("SB-075 /quarter"), faults(2017, 1, "2016-07-05"));
    assertEquals(List.of("SB-075 /quarter"), faults(2015, 4, "2016-07-05"));
  }

  @Test
  void faults_ofADeadlineThatIsOver_areFound() {
    assertEquals(List.of("call-deadline /reportBy"), faults(2016, 2, "2016-07-04"));
  }

  @Test
  void extension_always_liesLaterThanTheDeadline() {
    Instant present = CallDeadline.after(LocalDate.of(2016, 7, 10));
    assertEquals(
        List.of("call-extension /reportBy"),
        places(CallRules.extensionFaults(LocalDate.of(2016, 7, 10), present, NOW)));
    assertEquals(
        List.of(), places(CallRules.extensionFaults(LocalDate.of(2016, 7, 11), present, NOW)));
  }
}
