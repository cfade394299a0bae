package org.ipfund.allocation.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalancesTest {

  private static final UUID FROM = new UUID(0, 1);
  private static final UUID TO = new UUID(0, 2);
  private static final UUID THIRD = new UUID(0, 3);

  private static Balances.Standing standing(String balance, String lowest) {
    return new Balances.Standing(Money.yuan(balance), Money.yuan(lowest));
  }

  private static Transfer move(UUID from, UUID to, String amount) {
    return new Transfer(EntryKind.DISBURSE, from, to, Money.yuan(amount));
  }

  @ParameterizedTest
  @CsvSource({
    "100.00, 0.00, 100.00, true",
    "100.00, 0.00, 100.01, false",
    "0.00, 0.00, 0.01, false",
    "0.00, -50.00, 50.00, true",
    "0.00, -50.00, 50.01, false",
    "-49.99, -50.00, 0.01, true",
    "-49.99, -50.00, 0.02, false"
  })
  void shortages_whenMoneyLeaves_allowsDownToTheLowest(
      String balance, String lowest, String amount, boolean allowed) {
    List<Shortage> shortages =
        Balances.shortages(
            Map.of(FROM, standing(balance, lowest), TO, standing("0.00", "0.00")),
            List.of(move(FROM, TO, amount)));
    assertEquals(allowed, shortages.isEmpty());
  }

  @Test
  void shortages_whenSeveralTransfersLeaveOneAccount_countsThemTogether() {
    List<Shortage> shortages =
        Balances.shortages(
            Map.of(
                FROM, standing("10.00", "0.00"),
                TO, standing("0.00", "0.00"),
                THIRD, standing("0.00", "0.00")),
            List.of(move(FROM, TO, "6.00"), move(FROM, THIRD, "5.00")));
    assertEquals(List.of(new Shortage(FROM, Money.yuan("10.00"), Money.yuan("11.00"))), shortages);
  }

  @Test
  void shortages_whenWhatComesInCoversWhatGoesOut_areNone() {
    List<Shortage> shortages =
        Balances.shortages(
            Map.of(
                FROM, standing("5.00", "0.00"),
                TO, standing("0.00", "0.00"),
                THIRD, standing("0.00", "0.00")),
            List.of(move(TO, THIRD, "5.00"), move(FROM, TO, "5.00")));
    assertEquals(List.of(), shortages);
  }

  @Test
  void transfer_whenNothingWouldMove_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> move(FROM, TO, "0.00"));
    assertThrows(IllegalArgumentException.class, () -> move(FROM, TO, "-1.00"));
    assertThrows(IllegalArgumentException.class, () -> move(FROM, FROM, "1.00"));
  }
}
