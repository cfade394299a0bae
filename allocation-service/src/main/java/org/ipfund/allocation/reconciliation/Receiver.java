package org.ipfund.allocation.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipfund.allocation.reference.RegionFacts;
import org.ipfund.allocation.reference.RegionLevel;
import org.ipfund.allocation.reference.TableFacts;
import org.ipfund.platform.value.Money;

/**
 * Who receives for the same fund projects, as both annexes print it: a region with those of its
 * zones that have no target table of their own, or a provincial unit. The annexes agree for it
 * (C22, C23).
 *
 * @param lines its lines, of annex 1 where that has them, of annex 2 otherwise; never empty
 * @param tables the approved target tables of its fund projects
 * @param counted those of them that the rule C27 counts
 */
public record Receiver(List<AnnexRow> lines, List<TableFacts> tables, List<TableFacts> counted) {

  /** All receivers that either annex names, in printed order. */
  public static List<Receiver> of(Annexes annexes, Basis basis) {
    TargetTables tables = basis.tables();
    Map<String, AnnexRow> named = new LinkedHashMap<>(annexes.receivers(annexes.byRegion()));
    annexes.receivers(annexes.byUnit()).forEach(named::putIfAbsent);
    Map<String, Receiver> receivers = new LinkedHashMap<>();
    named.forEach(
        (key, row) -> {
          List<TableFacts> own = tables.of(key);
          String shared = own.isEmpty() ? sharedWith(key, annexes.region(row), basis) : key;
          receivers
              .computeIfAbsent(
                  shared, k -> new Receiver(new ArrayList<>(), tables.of(k), tables.counted(k)))
              .lines()
              .add(row);
        });
    return List.copyOf(receivers.values());
  }

  /**
   * Whose tables a zone without one of its own shares: of who receives for it; where it receives
   * for itself, of the region for whose fund project its money stands until it has a table.
   */
  private static String sharedWith(String key, RegionFacts region, Basis basis) {
    if (!region.treasury().equals(region.code())) {
      return region.treasury();
    }
    return region.level() == RegionLevel.ZONE
        ? basis
            .standing()
            .tableOf(key)
            .flatMap(basis.tables()::find)
            .map(TableFacts::regionCode)
            .orElse(key)
        : key;
  }

  /** The line that stands for it where something fails. */
  AnnexRow line() {
    return lines.get(0);
  }

  /** Yuan that its lines state. */
  Money amount() {
    return Annex.sum(lines);
  }

  /** Yuan that its tables ask for; empty where there are none. */
  Optional<Money> requested() {
    return tables.stream().map(TableFacts::requestedAmount).reduce(Money::plus);
  }

  /** What each line is for; empty where no table says. */
  public List<Split> split() {
    return tables.isEmpty() ? List.of() : Split.of(lines, tables);
  }
}
