package org.ipfund.performance.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.Money;
import org.junit.jupiter.api.Test;

class TableTextTest {

  private static final UUID ONE = new UUID(1, 1);
  private static final UUID OTHER = new UUID(2, 2);

  private static TableText text(UUID demand, String amount, String goal, String expenditure) {
    return new TableText(
        Money.yuan(amount),
        goal == null ? List.of() : List.of(new OverallGoal(demand, goal)),
        expenditure,
        List.of(
            new IndicatorLine(
                IndicatorLevel1.OUTPUT, IndicatorLevel2.QUANTITY, "报告", "1份", demand, 2)));
  }

  @Test
  void with_whenFurtherDemandsCome_losesNothing() {
    TableText both = text(ONE, "10", "甲", "培训").with(text(OTHER, "5.50", "乙", "培训\n导航"));
    assertEquals(Money.yuan("15.50"), both.requestedAmount());
    assertEquals("甲\n乙", both.goalText());
    assertEquals("培训\n导航", both.expenditureContent());
    assertEquals(List.of(ONE, OTHER), both.lines().stream().map(IndicatorLine::demandId).toList());
  }

  @Test
  void with_whenNothingIsSaid_saysNothing() {
    TableText both = text(ONE, "10", null, null).with(text(OTHER, "0", null, " "));
    assertNull(both.goalText());
    assertNull(both.expenditureContent());
  }

  @Test
  void text_whenKept_isReadAsItWas() {
    ContentJson kept = new ContentJson(new ObjectMapper());
    TableText text = text(ONE, "10", "甲\n乙", null).with(text(null, "1", "", ""));
    assertEquals(text, kept.read(kept.write(text)));
    assertNull(kept.read(null));
  }
}
