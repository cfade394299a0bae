package org.ipfund.allocation.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Provide;
import org.ipfund.allocation.reconciliation.ReceiverPositions.Share;
import org.ipfund.platform.testing.Law;
import org.ipfund.platform.value.Money;

/** Whoever takes over from whom, the money is the same. */
class ReceiverPositionsLawTest {

  private static final List<String> RECEIVERS = List.of("440100", "440300", "440700", "440781");

  @Provide
  Arbitrary<List<Share>> shares() {
    Arbitrary<Money> fen =
        Arbitraries.longs().between(-9_999, 9_999).map(f -> new Money(BigDecimal.valueOf(f, 2)));
    return Combinators.combine(
            Arbitraries.of(RECEIVERS), Arbitraries.of(new UUID(0, 1), new UUID(0, 2), null), fen)
        .as(Share::new)
        .list()
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<Map<String, String>> heirs() {
    return Arbitraries.maps(Arbitraries.of(RECEIVERS), Arbitraries.of(RECEIVERS));
  }

  private static Money sum(Collection<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }

  @Law
  void inherited_whoeverTakesOver_changesNoSum(
      @ForAll @From("shares") List<Share> shares,
      @ForAll @From("heirs") Map<String, String> heirs) {
    ReceiverPositions standing = new ReceiverPositions(shares);
    ReceiverPositions inherited = standing.inherited(heirs);
    Money all = sum(shares.stream().map(Share::amount).toList());
    assertEquals(all, sum(standing.byReceiver().values()));
    assertEquals(all, sum(inherited.byReceiver().values()));
    shares.forEach(
        share ->
            assertEquals(standing.ofTable(share.tableId()), inherited.ofTable(share.tableId())));
  }
}
