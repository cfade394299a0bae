package org.ipfund.submission.consolidation;

import static org.ipfund.submission.consolidation.Sources.FIRST;
import static org.ipfund.submission.consolidation.Sources.SECOND;
import static org.ipfund.submission.consolidation.Sources.filed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.ipfund.platform.problem.Violation;
import org.ipfund.submission.demand.DemandStatus;
import org.ipfund.submission.merge.Merge;
import org.ipfund.submission.merge.MergedLine;
import org.ipfund.submission.merge.MergedSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StalenessTest {

  @ParameterizedTest
  @CsvSource({
    "1, CONSOLIDATED, false",
    "2, CONSOLIDATED, true",
    "1, SUBMITTED, true",
    "1, RETURNED, true",
    "2, RETURNED, true",
    "1, DRAFT, true"
  })
  void isStale_whenDemandMovedOn_isTrue(int revision, DemandStatus status, boolean stale) {
    MergedSource source = MergedSource.inFull(filed(FIRST, 1, "1.00"));
    assertEquals(stale, Staleness.isStale(source, new Staleness.Now(revision, status)));
  }

  @Test
  void check_whenOneOfTwoChanged_namesThatSource() {
    List<MergedLine> lines =
        Merge.inFull(List.of(filed(FIRST, 1, "1.00"), filed(SECOND, 1, "1.00")));
    List<Violation> found =
        Staleness.check(
            lines,
            Map.of(
                FIRST, new Staleness.Now(1, DemandStatus.CONSOLIDATED),
                SECOND, new Staleness.Now(2, DemandStatus.CONSOLIDATED)));
    assertEquals(List.of("/lines/1/sources/0"), found.stream().map(Violation::pointer).toList());
    assertEquals(Staleness.RULE, found.get(0).rule());
  }

  @Test
  void check_whenTheDemandLiesInAnotherCity_saysSo() {
    List<MergedLine> lines = Merge.inFull(List.of(filed(FIRST, 1, "1.00")));
    List<Violation> found = Staleness.check(lines, Map.of());
    assertEquals(Staleness.RULE, found.get(0).rule());
    assertTrue(found.get(0).message().zh().contains("已划出本市"));
  }
}
