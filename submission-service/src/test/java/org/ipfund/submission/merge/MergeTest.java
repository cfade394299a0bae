package org.ipfund.submission.merge;

import static org.ipfund.submission.consolidation.Sources.FIRST;
import static org.ipfund.submission.consolidation.Sources.SECOND;
import static org.ipfund.submission.consolidation.Sources.asked;
import static org.ipfund.submission.consolidation.Sources.filed;
import static org.ipfund.submission.consolidation.Sources.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
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

  @Test
  void asAsked_whenPartsAreDrawnAtRandom_nothingFiledIsLost() {
    Random random = new Random(233);
    for (int round = 0; round < 500; round++) {
      List<SourceLine> filed = new ArrayList<>();
      List<MergeLineRequest> asked = new ArrayList<>();
      for (int i = 1; i <= 1 + random.nextInt(20); i++) {
        long taken = random.nextInt(1_000_000);
        long cut = random.nextInt(1_000_000);
        long rejected = random.nextInt(1_000_000);
        filed.add(filed(new UUID(7, i), 1, fen(taken + cut + rejected)));
        asked.add(asked(part(new UUID(7, i), 1, fen(taken), fen(cut), fen(rejected))));
      }
      assertTrue(MergeRules.check(asked, filed).isEmpty());
      List<MergedLine> lines = Merge.asAsked(asked, filed);
      Money kept =
          lines.stream()
              .flatMap(line -> line.sources().stream())
              .map(s -> s.taken().plus(s.cut()).plus(s.rejected()))
              .reduce(Money.ZERO, Money::plus);
      assertEquals(filed.stream().map(SourceLine::amount).reduce(Money.ZERO, Money::plus), kept);
    }
  }

  private static String fen(long fen) {
    return BigDecimal.valueOf(fen, 2).toPlainString();
  }
}
