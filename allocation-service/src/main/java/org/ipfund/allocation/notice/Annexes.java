package org.ipfund.allocation.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipfund.allocation.inbound.RegionFacts;
import org.ipfund.platform.value.Money;

/**
 * Both annexes of a notice and what is known of the regions they name.
 *
 * @param byRegion annex 1, which decides (C14)
 * @param byUnit annex 2
 */
record Annexes(Annex byRegion, Annex byUnit, Map<String, RegionFacts> regions) {

  static final int BY_REGION = 1;
  static final int BY_UNIT = 2;

  static Annexes of(List<NoticeLine> lines, Map<String, RegionFacts> regions) {
    return new Annexes(annex(BY_REGION, lines), annex(BY_UNIT, lines), regions);
  }

  private static Annex annex(int number, List<NoticeLine> lines) {
    List<AnnexRow> rows = new ArrayList<>();
    for (NoticeLine line : lines) {
      if (line.annex() == number) {
        rows.add(line.row(rows.size()));
      }
    }
    return new Annex(number, List.copyOf(rows));
  }

  RegionFacts region(AnnexRow row) {
    return regions.get(row.regionCode());
  }

  /** Whose line a row is, as a {@link ReceiverKey}. */
  String receiver(AnnexRow row) {
    return ReceiverKey.of(region(row), row.regionCode(), row.name());
  }

  /** The allocation of each receiver in printed order; a receiver has one in an annex. */
  Map<String, AnnexRow> receivers(Annex annex) {
    return annex.allocations().stream()
        .collect(
            Collectors.toMap(this::receiver, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  /** A receiver that has money and no line in annex 1. */
  EquationRow leftOut(String receiver, Money amount) {
    String code = ReceiverKey.region(receiver);
    RegionFacts known = regions.get(code);
    String name = ReceiverKey.unit(receiver).orElseGet(() -> known == null ? code : known.name());
    return new EquationRow(
        "/annex%d/rows".formatted(BY_REGION), code, name, null, amount.toString(), null);
  }

  /** The city a row's region is or lies in. */
  String city(AnnexRow row) {
    return Objects.requireNonNullElse(region(row).city(), row.regionCode());
  }

  /** What the row says of itself, else what the region's data say. */
  boolean isProvinceManaged(AnnexRow row) {
    Boolean printed = row.particulars().provinceManaged();
    return printed == null ? region(row).provinceManaged() : printed;
  }

  /**
   * Allocations of annex 1 that belong to a city itself, or those to its province-managed counties.
   */
  List<AnnexRow> allocations(boolean provinceManaged) {
    return byRegion.allocations().stream()
        .filter(row -> isProvinceManaged(row) == provinceManaged)
        .toList();
  }

  /** What annex 1 allocates in all. */
  Money total() {
    return Annex.sum(byRegion.allocations());
  }
}
