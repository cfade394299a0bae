package org.ipfund.submission.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.ipfund.platform.testing.Rule;
import org.ipfund.submission.library.FundProjectChoice.Slot;
import org.ipfund.submission.subproject.Route;
import org.junit.jupiter.api.Test;

class FundProjectChoiceTest {

  private static final Slot LUMP_SUM = new Slot(1, "F-L", true);
  private static final Slot OTHER = new Slot(2, "F-3", false);

  private static Optional<Integer> of(List<Slot> there, Integer granted, String form) {
    return FundProjectChoice.of(there, granted, form, Route.PROVINCE);
  }

  @Test
  void of_whenNothingIsThere_isNew() {
    assertEquals(Optional.empty(), of(List.of(), 1, "F-3"));
    assertEquals(Optional.empty(), FundProjectChoice.of(List.of(), null, "F-3", Route.CITY));
  }

  @Test
  @Rule("C27")
  void of_whenTheFundGrantsOne_isThatOne() {
    assertEquals(Optional.of(1), of(List.of(LUMP_SUM), 1, "F-3"));
    assertEquals(Optional.of(1), of(List.of(LUMP_SUM, OTHER), 1, "F-3"));
  }

  @Test
  @Rule("C27")
  void of_whenTheFundGrantsMore_isThatOfTheForm() {
    assertEquals(Optional.of(1), of(List.of(LUMP_SUM), null, "F-L"));
    assertEquals(Optional.empty(), of(List.of(LUMP_SUM), null, "F-3"));
    assertEquals(Optional.empty(), of(List.of(LUMP_SUM), 2, "F-3"));
    assertEquals(Optional.of(2), of(List.of(LUMP_SUM, OTHER), 2, "F-3"));
    assertEquals(Optional.of(1), of(List.of(LUMP_SUM, OTHER), 2, "F-5"));
  }

  @Test
  void of_whenTheCityDecides_isTheOneOfTheLumpSum() {
    Slot first = new Slot(1, "F-3", false);
    Slot second = new Slot(2, "F-L", true);
    assertEquals(
        Optional.of(2), FundProjectChoice.of(List.of(first, second), null, "F-9", Route.CITY));
    assertEquals(Optional.of(1), FundProjectChoice.of(List.of(first), null, "F-9", Route.CITY));
  }
}
