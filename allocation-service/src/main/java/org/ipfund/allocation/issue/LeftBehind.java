package org.ipfund.allocation.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ipfund.allocation.reconciliation.Basis;
import org.ipfund.allocation.reconciliation.ReceiverPositions;
import org.ipfund.allocation.reference.TableFacts;
import org.ipfund.platform.value.Money;

/**
 * What a receiver has for fund projects to which its line counts no more, as a zone's that shares
 * another city's target table now: a final notice moves it to those that the line is for. What is
 * paid of it stays where it was paid.
 *
 * @param unnamed yuan by notices that named no table; the line's first part takes that in
 * @param parts what stands for a fund project that is known
 */
record LeftBehind(Money unnamed, List<Part> parts) {

  static final LeftBehind NOTHING = new LeftBehind(Money.ZERO, List.of());

  /**
   * @param had yuan that stand for the fund project
   * @param kept yuan of them that are paid, or held for payments
   */
  record Part(TableFacts table, Money had, Money kept) {}

  /**
   * @param counted the tables to which the receiver's line counts
   */
  static LeftBehind of(
      String receiver, String region, Set<UUID> counted, Basis basis, List<RegionSpending> spent) {
    ReceiverPositions standing = basis.standing();
    Money unnamed = Money.ZERO;
    List<Part> parts = new ArrayList<>();
    for (UUID table : tables(receiver, standing)) {
      Money had = standing.of(receiver, table);
      if (counted.contains(table) || had.equals(Money.ZERO)) {
        continue;
      }
      Optional<TableFacts> known = Optional.ofNullable(table).flatMap(basis.tables()::find);
      if (known.isPresent()) {
        parts.add(new Part(known.get(), had, kept(had, region, known.get(), spent)));
      } else {
        unnamed = unnamed.plus(had);
      }
    }
    return new LeftBehind(unnamed, List.copyOf(parts));
  }

  private static List<UUID> tables(String receiver, ReceiverPositions standing) {
    List<UUID> tables = new ArrayList<>();
    standing.shares().stream()
        .filter(share -> share.receiver().equals(receiver))
        .map(ReceiverPositions.Share::tableId)
        .filter(table -> tables.stream().noneMatch(other -> Objects.equals(other, table)))
        .forEach(tables::add);
    return tables;
  }

  private static Money kept(
      Money had, String region, TableFacts table, List<RegionSpending> spent) {
    Money gone = RegionSpending.of(region, table.projectId(), spent);
    Money within = gone.compareTo(had) < 0 ? gone : had;
    return within.isNegative() ? Money.ZERO : within;
  }

  /** Yuan that stay with the fund projects of before. */
  Money kept() {
    return parts.stream().map(Part::kept).reduce(Money.ZERO, Money::plus);
  }
}
