package org.ipfund.performance.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsTest {

  private static final BigDecimal NINETY = new BigDecimal("90.00");

  private static List<IndicatorLevel1> blocks(String letters) {
    return letters
        .chars()
        .mapToObj(
            letter ->
                switch (letter) {
                  case 'O' -> IndicatorLevel1.OUTPUT;
                  case 'B' -> IndicatorLevel1.BENEFIT;
                  default -> IndicatorLevel1.SATISFACTION;
                })
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "OBS,    50.00 30.00 10.00,             AS_PRESCRIBED",
    "OOOBS,  16.67 16.67 16.66 30.00 10.00, AS_PRESCRIBED",
    "OBOSO,  16.67 30.00 16.67 10.00 16.66, AS_PRESCRIBED",
    "OB,     50.00 40.00,                   SATISFACTION_TO_BENEFIT",
    "OBBB,   50.00 13.34 13.33 13.33,       SATISFACTION_TO_BENEFIT",
    "OS,     80.00 10.00,                   BENEFIT_TO_OUTPUT",
    "O,      90.00,                         ALL_TO_OUTPUT",
    "OOOOOOO,12.86 12.86 12.86 12.86 12.86 12.85 12.85, ALL_TO_OUTPUT",
    "BS,     80.00 10.00,                   OUTPUT_TO_BENEFIT",
    "B,      90.00,                         ALL_TO_BENEFIT",
    "SS,     45.00 45.00,                   ALL_TO_SATISFACTION",
  })
  void of_whenBlocksAreGiven_sharesTheirPoints(String blocks, String weights, WeightNote note) {
    Weights found = Weights.of(BlockPoints.DEFAULT, blocks(blocks));
    List<BigDecimal> expected = Arrays.stream(weights.split(" ")).map(BigDecimal::new).toList();
    assertEquals(expected, found.each());
    assertEquals(note, found.note());
    assertEquals(NINETY, found.total());
  }

  @Test
  void of_whenThereAreNoIndicators_saysSo() {
    Weights none = Weights.of(BlockPoints.DEFAULT, List.of());
    assertEquals(WeightNote.NO_INDICATORS, none.note());
    assertEquals(new BigDecimal("0.00"), none.total());
  }

  @Test
  void of_whenPointsAreSetOtherwise_followsThem() {
    Weights found = Weights.of(new BlockPoints(60, 20, 10), blocks("OBS"));
    assertEquals("60.00 20.00 10.00", line(found));
  }

  @Test
  void of_whenThereAreManyOfEach_alwaysSumsToNinety() {
    for (int size = 1; size <= 60; size++) {
      for (String pattern : List.of("O", "OB", "OBS", "OOB", "BS", "S", "OOOOBBS")) {
        List<IndicatorLevel1> blocks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
          blocks.addAll(blocks(pattern));
        }
        assertEquals(NINETY, Weights.of(BlockPoints.DEFAULT, blocks).total(), pattern + size);
      }
    }
  }

  private static String line(Weights weights) {
    return weights.each().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "));
  }
}
