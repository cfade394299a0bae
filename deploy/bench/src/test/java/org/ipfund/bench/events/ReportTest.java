package org.ipfund.bench.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

  @TempDir Path folder;

  @Test
  void spread_whenSeveralRounds_isMedianBetweenLeastAndMost() {
    Spread spread = Spread.of(numbers("7", "30", "9"));
    assertEquals(
        new Spread(new BigDecimal("9"), new BigDecimal("7"), new BigDecimal("30")), spread);
  }

  @Test
  void print_whenFiguresAreThere_showsMedianSpreadAndGoal() {
    Results results = results();
    numbers("1000", "2000", "3000").forEach(n -> results.add(Figure.CREATE_ALONE, n));
    numbers("41.5", "39", "45").forEach(n -> results.add(Figure.CREATE_RATIO, n));
    String printed = print(results);
    assertTrue(printed.contains("medians of 3 rounds"), printed);
    assertTrue(printed.contains("39.0 – 45.0"), printed);
    assertTrue(printed.contains("✓ ≥ 40"), printed);
    assertFalse(printed.contains(Figure.RELAY.title()), printed);
  }

  @Test
  void verdict_whenBoundIsTouched_tellsReachedFromStayedBelow() {
    assertEquals("✓ ≥ 40", Goal.atLeast(40).verdict(new BigDecimal("40.0")));
    assertEquals("✗ < 100", Goal.below(100).verdict(new BigDecimal("100.0")));
  }

  @Test
  void last_whenSeveralRounds_isThatOfTheRunningOne() {
    Results results = results();
    numbers("1", "2").forEach(n -> results.add(Figure.RELAY, n));
    results.add(Figure.IDLE, BigDecimal.ONE);
    assertEquals(new BigDecimal("2"), results.last(Figure.RELAY));
    assertThrows(IllegalStateException.class, () -> results.last(Figure.BACKLOG));
  }

  @Test
  void text_whenSmall_keepsOneDigit() {
    assertEquals("4.3", Report.text(new BigDecimal("4.26")));
    assertEquals("1234", Report.text(new BigDecimal("1234.4")));
  }

  private Results results() {
    return new Results(folder.resolve("results"));
  }

  private static List<BigDecimal> numbers(String... texts) {
    return Stream.of(texts).map(BigDecimal::new).toList();
  }

  private static String print(Results results) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Report(results).print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
