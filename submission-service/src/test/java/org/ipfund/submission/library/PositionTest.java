package org.ipfund.submission.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ipfund.platform.value.Money;
import org.ipfund.submission.library.Position.Funding;
import org.junit.jupiter.api.Test;

class PositionTest {

  private static Funding funding(int day, String amount, String total) {
    return new Funding(
        Instant.parse("2024-01-%02dT00:00:00Z".formatted(day)),
        Money.yuan(amount),
        total == null ? null : Money.yuan(total));
  }

  private static Optional<String> of(Funding... fundings) {
    return Position.of(List.of(fundings)).map(Money::toString);
  }

  @Test
  void of_whenNoNoticeNamesIt_isNone() {
    assertEquals(Optional.empty(), of());
  }

  @Test
  void of_whenNoticesTellTotals_isTheLastOfThem() {
    assertEquals(
        Optional.of("80.00"),
        of(
            funding(3, "80.00", "80.00"),
            funding(1, "100.00", "100.00"),
            funding(2, "120.00", "120.00")));
    assertEquals(Optional.of("0.00"), of(funding(1, "100.00", null), funding(2, "0.00", "0.00")));
  }

  @Test
  void of_whenNoticesTellNoTotals_isTheirSum() {
    assertEquals(Optional.of("110.00"), of(funding(1, "100.00", null), funding(2, "10.00", null)));
    assertEquals(
        Optional.of("90.00"), of(funding(1, "100.00", "80.00"), funding(2, "10.00", null)));
  }
}
