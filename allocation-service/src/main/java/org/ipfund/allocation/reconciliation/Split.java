package org.ipfund.allocation.reconciliation;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.allocation.reference.TableFacts;
import org.ipfund.platform.value.Money;

/**
 * Which part of a line is for which fund project. One table takes its lines whole, one line is
 * spread as its tables ask; several lines and several tables are filled in their order, and the
 * sums of both agree (C23).
 *
 * @param amount yuan, zero where a fund project ends
 */
public record Split(AnnexRow row, TableFacts table, Money amount) {

  /** Every row and every table stands in one part at least. */
  static List<Split> of(List<AnnexRow> rows, List<TableFacts> tables) {
    List<Split> parts = new ArrayList<>();
    int last = tables.size() - 1;
    int table = 0;
    Money room = tables.get(0).requestedAmount();
    for (AnnexRow row : rows) {
      Money left = row.amount();
      do {
        Money part = table == last || left.compareTo(room) <= 0 ? left : room;
        parts.add(new Split(row, tables.get(table), part));
        left = left.minus(part);
        room = room.minus(part);
        if (table < last && !room.isPositive()) {
          table++;
          room = tables.get(table).requestedAmount();
        }
      } while (left.isPositive());
    }
    return withEnded(parts, tables);
  }

  private static List<Split> withEnded(List<Split> parts, List<TableFacts> tables) {
    Split end = parts.get(parts.size() - 1);
    for (TableFacts ended : tables.subList(tables.indexOf(end.table()) + 1, tables.size())) {
      parts.add(new Split(end.row(), ended, Money.ZERO));
    }
    return parts;
  }
}
