package org.ipfund.submission.subproject;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.value.Money;
import org.junit.jupiter.api.Test;

class CityShareTest {

  private static final SubProject LUMP_SUM = project("100.00", Route.PROVINCE, true);
  private static final SubProject NAMED = project("50.00", Route.PROVINCE, false);
  private static final SubProject BY_CITY = project("30.00", Route.CITY, false);

  private static SubProject project(String amount, Route route, boolean lumpSum) {
    return new SubProject(UUID.randomUUID(), Money.yuan(amount), route, lumpSum, null);
  }

  private static Optional<String> most(String position, SubProject... projects) {
    Money received = position == null ? null : Money.yuan(position);
    return CityShare.most(received, List.of(projects)).map(Money::toString);
  }

  @Test
  @Rule("N23-56")
  void most_whenNothingWasIssued_isTheLumpSumAsApproved() {
    assertEquals(Optional.of("100.00"), most(null, LUMP_SUM, NAMED, BY_CITY));
    assertEquals(Optional.empty(), most(null, NAMED, BY_CITY));
  }

  @Test
  @Rule("N23-56")
  void most_whenIssued_isWhatNamedProjectsLeave() {
    assertEquals(Optional.of("110.00"), most("160.00", LUMP_SUM, NAMED, BY_CITY));
    assertEquals(Optional.of("0.00"), most("40.00", NAMED));
    assertEquals(Optional.of("40.00"), most("40.00"));
  }

  @Test
  void decided_always_isWhatTheCityDecided() {
    assertEquals("30.00", CityShare.decided(List.of(LUMP_SUM, NAMED, BY_CITY)).toString());
  }
}
