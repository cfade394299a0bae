package org.ipfund.platform.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.ipfund.platform.problem.Violation;
import org.junit.jupiter.api.Test;

class EndedPlaceTest {

  private static final LocalDate END = LocalDate.of(2024, 7, 1);

  private static Optional<EndedPlace> on(LocalDate today, LocalDate validTo, String path) {
    return EndedPlace.of("440781", validTo, path, today);
  }

  @Test
  void of_whenItStands_isEmpty() {
    assertEquals(Optional.empty(), on(END, null, "440000/440700/440781"));
    assertEquals(Optional.empty(), on(END.minusDays(1), END, "440000/440700/440784"));
  }

  @Test
  void of_whenItHasEnded_namesWhoTookOver() {
    EndedPlace ended = on(END, END, "/440000/440700/440784/").orElseThrow();
    assertEquals(new EndedPlace("440781", END, "440784"), ended);
    Violation violation = ended.violation("/regionCode");
    assertEquals("region-ended", violation.rule());
    assertTrue(violation.message().en().contains("440784 has taken over"));
    assertEquals("use 440784", violation.remedy().en());
  }

  @Test
  void of_whenNobodyTookOver_saysWhoNamesOne() {
    EndedPlace ended = on(END.plusYears(1), END, "440000/440700/440781").orElseThrow();
    assertEquals(null, ended.successor());
    assertTrue(ended.violation("/x").remedy().en().contains("/closure"));
  }
}
