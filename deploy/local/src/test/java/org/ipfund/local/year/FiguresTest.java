package org.ipfund.local.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private final Figures figures = new Figures();

  @Test
  void print_whenFigureIsMissed_marksIt() {
    figures.expect("合计", "172850000.00", new BigDecimal("172850000.00"));
    figures.expect("tables", 42, 41);

    assertFalse(figures.allMet());
    assertEquals(
        List.of(
            "  Figure        expected        actual",
            "✓ 合计      172850000.00  172850000.00",
            "✗ tables              42            41",
            "1 of 2 figures met"),
        printed());
  }

  @Test
  void expect_whenScaleDiffers_isMissed() {
    figures.expect("amount", "1.00", new BigDecimal("1.0"));

    assertFalse(figures.allMet());
  }

  @Test
  void holds_whenTrue_isMet() {
    figures.holds("balanced", true);

    assertTrue(figures.allMet());
    assertEquals(List.of(new Figure("balanced", "yes", "yes")), figures.all());
  }

  private List<String> printed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    figures.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
