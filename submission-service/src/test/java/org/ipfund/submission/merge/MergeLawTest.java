package org.ipfund.submission.merge;

import static org.ipfund.submission.consolidation.Sources.FIRST;
import static org.ipfund.submission.consolidation.Sources.asked;
import static org.ipfund.submission.consolidation.Sources.filed;
import static org.ipfund.submission.consolidation.Sources.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Provide;
import org.ipfund.platform.testing.Law;
import org.ipfund.platform.value.Money;

/** Whatever a package takes of what was filed, cuts of it or rejects, the sum is what was filed. */
class MergeLawTest {

  /** What is taken, cut and rejected of each line, in fen. */
  record Parts(long taken, long cut, long rejected) {}

  @Provide
  Arbitrary<List<Parts>> parts() {
    Arbitrary<Long> fen = Arbitraries.longs().between(0, 1_000_000);
    return Combinators.combine(fen, fen, fen).as(Parts::new).list().ofMinSize(1).ofMaxSize(20);
  }

  @Law
  void asAsked_whateverTheParts_nothingFiledIsLost(@ForAll @From("parts") List<Parts> parts) {
    List<SourceLine> filed = new ArrayList<>();
    List<MergeLineRequest> asked = new ArrayList<>();
    for (Parts of : parts) {
      UUID demand = new UUID(7, filed.size());
      filed.add(filed(demand, 1, fen(of.taken() + of.cut() + of.rejected())));
      asked.add(asked(part(demand, 1, fen(of.taken()), fen(of.cut()), fen(of.rejected()))));
    }
    assertTrue(MergeRules.check(asked, filed).isEmpty());
    List<MergedLine> lines = Merge.asAsked(asked, filed);
    Money kept =
        lines.stream()
            .flatMap(line -> line.sources().stream())
            .map(s -> s.taken().plus(s.cut()).plus(s.rejected()))
            .reduce(Money.ZERO, Money::plus);
    assertEquals(filed.stream().map(SourceLine::amount).reduce(Money.ZERO, Money::plus), kept);
    assertEquals(
        parts.stream()
            .mapToLong(Parts::taken)
            .mapToObj(of -> Money.yuan(fen(of)))
            .reduce(Money.ZERO, Money::plus),
        Merge.total(lines));
  }

  @Law
  void check_whenOnePartIsAFenMore_isRefused(@ForAll @From("parts") List<Parts> parts) {
    Parts of = parts.get(0);
    List<SourceLine> filed = List.of(filed(FIRST, 1, fen(of.taken() + of.cut() + of.rejected())));
    List<MergeLineRequest> asked =
        List.of(asked(part(FIRST, 1, fen(of.taken()), fen(of.cut() + 1), fen(of.rejected()))));
    assertEquals(1, MergeRules.check(asked, filed).size());
  }

  private static String fen(long fen) {
    return BigDecimal.valueOf(fen, 2).toPlainString();
  }
}
