package org.ipfund.allocation.reconciliation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipfund.allocation.reference.RegionFacts;
import org.ipfund.platform.value.Money;

/**
 * Both annexes of a notice and what is known of the regions they name.
 *
 * @param byRegion annex 1, which decides (C14)
 * @param byUnit annex 2
 */
public record Annexes(Annex byRegion, Annex byUnit, Map<String, RegionFacts> regions) {

  public static final int BY_REGION = 1;
  public static final int BY_UNIT = 2;

  public RegionFacts region(AnnexRow row) {
    return Objects.requireNonNull(regions.get(row.region()), "lines name known regions");
  }

  /** Whose line a row is, as a {@link ReceiverKey}. */
  public String receiver(AnnexRow row) {
    return ReceiverKey.of(regions.get(row.region()), row.region(), row.name());
  }

  /** The allocation of each receiver in printed order; a receiver has one in an annex. */
  public Map<String, AnnexRow> receivers(Annex annex) {
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
  public Money total() {
    return Annex.sum(byRegion.allocations());
  }
}
