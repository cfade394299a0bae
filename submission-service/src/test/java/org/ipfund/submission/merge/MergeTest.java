package org.ipfund.submission.merge;

import static org.ipfund.submission.consolidation.Sources.FIRST;
import static org.ipfund.submission.consolidation.Sources.SECOND;
import static org.ipfund.submission.consolidation.Sources.asked;
import static org.ipfund.submission.consolidation.Sources.filed;
import static org.ipfund.submission.consolidation.Sources.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ipfund.platform.value.Money;
import org.junit.jupiter.api.Test;

class MergeTest {

  @Test
  void inFull_whenLinesAreFiled_keepsEachWithItsWholeAmount() {
    List<MergedLine> lines =
        Merge.inFull(List.of(filed(FIRST, 1, "100.00"), filed(SECOND, 1, "50.00")));
    assertEquals(List.of(1, 2), lines.stream().map(MergedLine::lineNo).toList());
    assertEquals(Money.yuan("150.00"), Merge.total(lines));
    assertEquals(Money.ZERO, lines.get(0).sources().get(0).cut());
  }

  @Test
  void asAsked_whenPartsAreCut_totalIsWhatWasTaken() {
    List<SourceLine> filed = List.of(filed(FIRST, 1, "100.00"), filed(SECOND, 1, "50.00"));
    List<MergedLine> lines =
        Merge.asAsked(
            List.of(
                asked(
                    part(FIRST, 1, "70.00", "30.00", "0.00"),
                    part(SECOND, 1, "0.00", "0.00", "50.00"))),
            filed);
    assertEquals(Money.yuan("70.00"), lines.get(0).amount());
    assertEquals(Money.yuan("50.00"), lines.get(0).sources().get(1).amount());
  }
}
