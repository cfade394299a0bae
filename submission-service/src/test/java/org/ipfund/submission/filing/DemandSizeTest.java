package org.ipfund.submission.filing;

import static org.ipfund.platform.testing.EventSizes.LARGEST;
import static org.ipfund.platform.testing.EventSizes.most;
import static org.ipfund.platform.testing.EventSizes.worst;
import static org.ipfund.submission.demand.LargeDemands.SIZE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipfund.platform.event.Link;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.testing.EventSizes;
import org.ipfund.platform.value.Money;
import org.ipfund.submission.demand.DemandApproved;
import org.ipfund.submission.demand.DemandContent;
import org.ipfund.submission.demand.DemandHeader;
import org.ipfund.submission.demand.DemandRequest;
import org.ipfund.submission.line.DemandLine;
import org.ipfund.submission.line.DemandLines;
import org.ipfund.submission.line.Indicator;
import org.ipfund.submission.line.LineRequest;
import org.ipfund.submission.merge.MergeLineRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandSizeTest {

  /** As catalog-service bounds it. */
  private static final int UNIT_NAME = 200;

  private static final int ROUND_TITLE = 200;

  private static final UUID ID = UUID.randomUUID();
  private static final DemandHeader NO_HEADER = new DemandHeader(null, null, null);

  private static DemandContent content(String... targets) {
    Indicator[] indicators =
        Stream.of(targets).map(t -> DemandLines.indicator(t, null)).toArray(Indicator[]::new);
    DemandLine line = DemandLines.line(true, "1.00", indicators);
    return new DemandContent(null, NO_HEADER, List.of(line));
  }

  /** The longest event that these lines can become, whatever others name unit and project. */
  private static DemandApproved longest(DemandContent content) {
    Stream<String> head =
        Stream.of("demand", "round", "unit", "region", "fund-project", "consolidation");
    Stream<String> projects = content.lines().stream().map(line -> "project");
    return new DemandApproved(
        ID,
        ID,
        2100,
        worst(DemandRequest.class, "formCode"),
        ID,
        worst(UNIT_NAME),
        "440100Z1",
        ID,
        worst(Math.max(most(MergeLineRequest.class, "name"), most(LineRequest.class, "name"))),
        Money.yuan("-999999999999999.99"),
        content.overallGoal(),
        content.header(),
        content.targets(),
        "F".repeat(30),
        "PROVINCE",
        ID,
        worst(DemandApproved.LONGEST_PROJECT_NAME),
        "440100Z1",
        ID,
        worst(UNIT_NAME),
        Money.yuan("-999999999999999.99"),
        content.lines().stream().map(DemandSizeTest::line).toList(),
        worst(ROUND_TITLE),
        Stream.concat(head, projects).map(rel -> Link.to(rel, ID)).toList());
  }

  private static DemandApproved.Line line(DemandLine line) {
    return new DemandApproved.Line(
        line.lineNo(), ID, line.name(), Money.yuan("-999999999999999.99"));
  }

  private static int told(DemandContent content) {
    return EventSizes.standard().of(longest(content));
  }

  @Test
  void of_whenOthersGiveTheLongestNames_isNoLessThanTheEvent() {
    DemandLine bare = DemandLines.line(false, "0.00");
    int lines = most(DemandRequest.class, "lines");
    String goal = worst(DemandRequest.class, "overallGoal");
    DemandHeader header =
        new DemandHeader(
            worst(DemandHeader.class, "localDepartment"),
            worst(DemandHeader.class, "provincialDepartment"),
            worst(DemandHeader.class, "expenditureContent"));
    for (DemandContent content :
        List.of(
            content(),
            content("不少于3场次", "\"", "𠮷"),
            new DemandContent(goal, header, Collections.nCopies(lines, bare)))) {
      assertTrue(told(content) <= SIZE.of(content), told(content) + " > " + SIZE.of(content));
      assertTrue(SIZE.excess(content).isEmpty());
    }
  }

  @ParameterizedTest
  @CsvSource({"x, 1", "é, 2", "汉, 3", "𠮷, 4", "'\"', 2"})
  void of_whateverTheCharacter_countsItsBytes(String character, int bytes) {
    assertEquals(bytes, SIZE.of(content(character)) - SIZE.of(content("")));
    assertEquals(bytes, told(content(character)) - told(content("")));
  }

  @Test
  void excess_whenOneByteTooLarge_saysByHowMuchToShorten() {
    int empty = SIZE.of(content(""));
    String full = "x".repeat(LARGEST - empty);
    assertTrue(SIZE.excess(content(full)).isEmpty());
    Violation fault = SIZE.excess(content(full + "汉")).orElseThrow();
    assertEquals("demand-size", fault.rule());
    assertEquals("/lines", fault.pointer());
    assertTrue(fault.message().zh().contains("900003 字节，最多 900000 字节"), fault.message().zh());
    assertTrue(fault.message().en().contains("900003 bytes, at most 900000"));
    assertTrue(fault.remedy().zh().contains("3 字节以上"), fault.remedy().zh());
    assertTrue(fault.remedy().en().contains("by 3 bytes"), fault.remedy().en());
  }
}
