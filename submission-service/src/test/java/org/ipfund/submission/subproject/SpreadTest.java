package org.ipfund.submission.subproject;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.Money;
import org.junit.jupiter.api.Test;

class SpreadTest {

  private final List<SubProject> projects = new ArrayList<>();

  private SpreadTest add(String amount, Route route, boolean lumpSum, String chosen) {
    projects.add(
        new SubProject(
            new UUID(0, projects.size() + 1),
            Money.yuan(amount),
            route,
            lumpSum,
            chosen == null ? null : Money.yuan(chosen)));
    return this;
  }

  private SpreadTest line(String amount) {
    return add(amount, Route.PROVINCE, false, null);
  }

  private SpreadTest chosen(String amount, String chosen) {
    return add(amount, Route.PROVINCE, false, chosen);
  }

  private String of(String position) {
    return String.join(
        " ",
        Spread.of(projects, Money.yuan(position)).values().stream().map(Money::toString).toList());
  }

  @Test
  void of_whenItFits_isAsApproved() {
    line("30000.00").line("20000.00");
    assertEquals("30000.00 20000.00", of("50000.00"));
    assertEquals("30000.00 20000.00", of("60000.00"));
  }

  @Test
  void of_whenThereIsLess_isInProportionByLargestRemainder() {
    line("1.00").line("1.00").line("1.00");
    assertEquals("0.34 0.33 0.33", of("1.00"));
    assertEquals("0.00 0.00 0.00", of("0.00"));
    assertEquals("0.01 0.00 0.00", of("0.01"));
  }

  @Test
  void of_whenThereIsMuchLess_keepsEveryFen() {
    line("999999999999999.99").line("0.01").line("333333333333333.33");
    String[] shares = of("100000000000000.01").split(" ");
    Money sum = Money.ZERO;
    for (String share : shares) {
      sum = sum.plus(Money.yuan(share));
    }
    assertEquals("100000000000000.01", sum.toString());
  }

  @Test
  void of_whenTheCityDecidedWithinTheLumpSum_takesItOutOfThat() {
    add("100.00", Route.PROVINCE, true, null).add("30.00", Route.CITY, false, null).line("50.00");
    assertEquals("70.00 30.00 50.00", of("150.00"));
    assertEquals("35.00 15.00 25.00", of("75.00"));
  }

  @Test
  void of_whenTheUnitChose_isAsChosenAndTheRestForWhatCameLater() {
    chosen("30000.00", "10000.00").chosen("20000.00", "25000.00").line("9000.00").line("9000.00");
    assertEquals("10000.00 25000.00 9000.00 6000.00", of("50000.00"));
    assertEquals("5000.00 12500.00 0.00 0.00", of("17500.00"));
  }

  @Test
  void of_whenThereIsNothing_isNothing() {
    assertEquals("", of("5.00"));
  }
}
