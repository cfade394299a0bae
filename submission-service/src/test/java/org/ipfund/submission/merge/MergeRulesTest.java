package org.ipfund.submission.merge;

import static org.ipfund.submission.consolidation.Sources.FIRST;
import static org.ipfund.submission.consolidation.Sources.SECOND;
import static org.ipfund.submission.consolidation.Sources.asked;
import static org.ipfund.submission.consolidation.Sources.filed;
import static org.ipfund.submission.consolidation.Sources.part;
import static org.ipfund.submission.consolidation.Sources.without;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MergeRulesTest {

  private static final List<SourceLine> FILED =
      List.of(filed(FIRST, 1, "100.00"), filed(FIRST, 2, "0.00"), filed(SECOND, 1, "50.00"));

  private static final SourceRequest FIRST_1 = part(FIRST, 1, "100.00", "0.00", "0.00");
  private static final SourceRequest FIRST_2 = part(FIRST, 2, "0.00", "0.00", "0.00");
  private static final SourceRequest SECOND_1 = part(SECOND, 1, "20.00", "20.00", "10.00");

  static Stream<Arguments> cases() {
    return Stream.of(
        Arguments.of("merged into one", List.of(asked(FIRST_1, FIRST_2, SECOND_1)), List.of()),
        Arguments.of("line by line", List.of(asked(FIRST_1), asked(FIRST_2)), List.of()),
        Arguments.of("one demand stays out", List.of(asked(SECOND_1)), List.of()),
        Arguments.of(
            "a cent too much",
            List.of(asked(part(SECOND, 1, "50.00", "0.01", "0.00"))),
            List.of("consolidation-balance /lines/0/sources/0")),
        Arguments.of(
            "a cent too little",
            List.of(asked(FIRST_2, part(FIRST, 1, "99.99", "0.00", "0.00"))),
            List.of("consolidation-balance /lines/0/sources/1")),
        Arguments.of(
            "a part below zero",
            List.of(asked(part(SECOND, 1, "60.00", "-10.00", "0.00"))),
            List.of("consolidation-balance /lines/0/sources/0")),
        Arguments.of(
            "merged twice",
            List.of(asked(SECOND_1), asked(SECOND_1)),
            List.of("consolidation-source /lines/1/sources/0")),
        Arguments.of(
            "unknown line",
            List.of(asked(SECOND_1, part(SECOND, 9, "1.00", "0.00", "0.00"))),
            List.of("consolidation-source /lines/0/sources/1")),
        Arguments.of(
            "unknown demand",
            List.of(asked(part(new UUID(9, 9), 1, "1.00", "0.00", "0.00"))),
            List.of("consolidation-source /lines/0/sources/0")),
        Arguments.of(
            "cut without a reason",
            List.of(asked(without(null, part(SECOND, 1, "40.00", "10.00", "0.00")))),
            List.of("consolidation-reason /lines/0/sources/0/reason")),
        Arguments.of(
            "rejected for a blank",
            List.of(asked(without(" ", part(SECOND, 1, "0.00", "0.00", "50.00")))),
            List.of("consolidation-reason /lines/0/sources/0/reason")),
        Arguments.of(
            "taken in full without a reason",
            List.of(asked(without(null, part(SECOND, 1, "50.00", "0.00", "0.00")))),
            List.of()),
        Arguments.of(
            "a line left out", List.of(asked(FIRST_1)), List.of("consolidation-complete /lines")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void check_whenMerged_namesEveryFault(
      String name, List<MergeLineRequest> lines, List<String> wanted) {
    List<String> found =
        MergeRules.check(lines, FILED).stream().map(v -> v.rule() + " " + v.pointer()).toList();
    assertEquals(wanted, found, name);
  }
}
