package org.ipfund.allocation.reconciliation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ipfund.platform.value.Money;

/** The rows of one annex in printed order. */
public record Annex(int number, List<AnnexRow> rows) {

  List<AnnexRow> of(RowKind kind) {
    return rows.stream().filter(row -> row.kind() == kind).toList();
  }

  public List<AnnexRow> allocations() {
    return of(RowKind.ALLOCATION);
  }

  static Money sum(Collection<AnnexRow> rows) {
    return rows.stream().map(AnnexRow::amount).reduce(Money.ZERO, Money::plus);
  }

  /** Sums by a key of the row, in printed order. */
  static Map<String, Money> sums(Collection<AnnexRow> rows, Function<AnnexRow, String> key) {
    Map<String, Money> sums = new LinkedHashMap<>();
    rows.forEach(row -> sums.merge(key.apply(row), row.amount(), Money::plus));
    return sums;
  }
}
