package org.ipfund.submission.receiving;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/**
 * Who receives: the nearest region, at or above the unit's, whose money comes from the province,
 * and its bureau. A unit of the province itself receives by a line of its own. Whose money comes
 * from nowhere in the province (深圳 settles with the centre) receives nothing of it.
 */
public final class Receiving {

  private static final Wording WORDS = Wording.of(Receiving.class);

  private static final Map<String, String> BUREAU_OF_LEVEL =
      Map.of("CITY", "CITY_BUREAU", "COUNTY", "COUNTY_BUREAU");

  private Receiving() {}

  /**
   * The receiving region of a unit in this region; empty when the province pays none above it.
   *
   * @param places the region with all regions above it, by code
   */
  public static Optional<Place> region(String regionCode, Map<String, Place> places) {
    Place filed = places.get(regionCode);
    if (filed == null) {
      return Optional.empty();
    }
    if (filed.isProvince()) {
      return Optional.of(filed);
    }
    return filed.upwards().stream()
        .map(places::get)
        .filter(Objects::nonNull)
        .filter(place -> !place.isProvince() && isPaidByProvince(place, places))
        .findFirst();
  }

  private static boolean isPaidByProvince(Place place, Map<String, Place> places) {
    String payer = place.payer();
    return payer != null && places.containsKey(payer) && places.get(payer).isProvince();
  }

  /**
   * Who receives for the filer in its receiving region: itself, when it is the province's or the
   * region's bureau; the bureau that merged its demand; else the first of the region's bureaus.
   *
   * @param bureaus in the order of their identifiers
   */
  public static Optional<ReceivingUnit> unit(FilingUnit filer, Place region, List<Bureau> bureaus) {
    if (region.isProvince()) {
      return Optional.of(
          new ReceivingUnit(region.code(), region.scope(), filer.unitId(), filer.unitName(), true));
    }
    return bureaus.stream()
        .filter(bureau -> bureau.regionCode().equals(region.code()))
        .min(Comparator.comparing(bureau -> rank(bureau, filer, region)))
        .map(b -> new ReceivingUnit(region.code(), region.scope(), b.id(), b.name(), false));
  }

  private static int rank(Bureau bureau, FilingUnit filer, Place region) {
    if (bureau.id().equals(filer.unitId())) {
      return 0;
    }
    if (bureau.id().equals(filer.packagedBy())) {
      return 1;
    }
    return bureau.kind().equals(BUREAU_OF_LEVEL.get(region.level())) ? 2 : 3;
  }

  /** The fault of a unit that the province's money does not reach. */
  public static Violation unpaid(String pointer, String regionCode, Map<String, Place> places) {
    Place place = places.get(regionCode);
    String name = place == null ? regionCode : place.name();
    return WORDS.violation(pointer, "receiving-region", name);
  }

  /** The fault of a receiving region without a bureau. */
  public static Violation noBureau(String pointer, Place region) {
    return WORDS.violation(pointer, "receiving-unit", region.name());
  }
}
