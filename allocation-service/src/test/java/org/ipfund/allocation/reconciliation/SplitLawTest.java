package org.ipfund.allocation.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ipfund.allocation.reference.TableFacts;
import org.ipfund.platform.testing.Law;
import org.ipfund.platform.value.Money;

/** However lines and tables are cut, no fen is lost, and none is given to two. */
class SplitLawTest {

  private static final UUID ID = new UUID(0, 0);

  private static Money fen(long fen) {
    return new Money(BigDecimal.valueOf(fen, 2));
  }

  private static List<AnnexRow> rows(List<Integer> fen) {
    return IntStream.range(0, fen.size())
        .mapToObj(
            i -> new AnnexRow(1, i, i, RowKind.ALLOCATION, "r" + i, "4", fen(fen.get(i)), null))
        .toList();
  }

  private static List<TableFacts> tables(List<Integer> fen) {
    return IntStream.range(0, fen.size())
        .mapToObj(i -> new TableFacts(new UUID(1, i), ID, ID, ID, "4", fen(fen.get(i)), 1))
        .toList();
  }

  private static Money sum(List<Split> parts, Predicate<Split> which) {
    return parts.stream().filter(which).map(Split::amount).reduce(Money.ZERO, Money::plus);
  }

  @Law
  void of_always_givesEachRowWhatItHasAndPlacesEveryTable(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 50) Integer> lines,
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 50) Integer> asked) {
    List<AnnexRow> rows = rows(lines);
    List<TableFacts> tables = tables(asked);
    List<Split> parts = Split.of(rows, tables);
    rows.forEach(row -> assertEquals(row.amount(), sum(parts, p -> p.row().equals(row))));
    Set<TableFacts> placed = new HashSet<>(parts.stream().map(Split::table).toList());
    assertEquals(new HashSet<>(tables), placed);
  }

  @Law
  void of_whenSumsAgree_givesEachTableWhatItAsks(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 50) Integer> lines,
      @ForAll @IntRange(max = 300) int cut) {
    int sum = lines.stream().mapToInt(Integer::intValue).sum();
    int first = Math.min(cut, sum);
    List<TableFacts> tables = tables(List.of(first, sum - first));
    List<Split> parts = Split.of(rows(lines), tables);
    tables.forEach(
        table -> assertEquals(table.requestedAmount(), sum(parts, p -> p.table().equals(table))));
  }
}
