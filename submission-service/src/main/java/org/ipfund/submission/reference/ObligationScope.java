package org.ipfund.submission.reference;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ipfund.platform.value.Name;

/**
 * Reads whom an obligation means: a unit's identifier or name, a region's code or name, or 各地市局,
 * the bureaus of all cities. What else a catalogue prints (其他珠三角地市局) its data say by such texts;
 * where they do not, a person must.
 *
 * @param regions codes of the regions that these texts name, by the normal form of the name
 * @param units normal forms of those texts that name a unit there is
 */
public record ObligationScope(
    Map<String, Set<String>> regions, Set<String> units, Undertaken undertaken) {

  static final String CITY_BUREAUS = "各地市局";
  private static final Pattern IDENTIFIER =
      Pattern.compile("\\d{6}(Z\\d)?|[0-9a-f]{8}(-[0-9a-f]+){4}");
  private static final String CITY_BUREAU = "CITY_BUREAU";

  /** Where every text says it itself. */
  public static final ObligationScope PLAIN =
      new ObligationScope(Map.of(), Set.of(), Undertaken.NOTHING);

  /** Whether it reads without knowing any names. */
  static boolean isPlain(String text) {
    return text.equals(CITY_BUREAUS) || IDENTIFIER.matcher(text).matches();
  }

  /** Whether the unit must not: a region means all units in it and below it. */
  public Meant excludes(Obligation obligation, Unit unit) {
    return means(obligation, unit, true);
  }

  /** Whether the unit must: what a region must do its bureau does. */
  public Meant demands(Obligation obligation, Unit unit) {
    return means(obligation, unit, false);
  }

  private Meant means(Obligation obligation, Unit unit, boolean below) {
    Meant named =
        Meant.any(obligation.named().stream().map(text -> read(text, unit, below)).toList());
    return obligation.award() == null || named == Meant.NO
        ? named
        : named.and(undertaken.of(obligation.award(), unit));
  }

  private Meant read(String text, Unit unit, boolean below) {
    String key = Name.key(text);
    if (text.equals(unit.id().toString()) || key.equals(Name.key(unit.name()))) {
      return Meant.YES;
    }
    if (text.equals(CITY_BUREAUS)) {
      return Meant.of(unit.kind().equals(CITY_BUREAU));
    }
    if (regions.containsKey(key)) {
      return Meant.of(regions.get(key).stream().anyMatch(code -> isOf(code, unit, below)));
    }
    return isPlain(text)
        ? Meant.of(isOf(text, unit, below))
        : units.contains(key) ? Meant.NO : Meant.UNKNOWN;
  }

  private static boolean isOf(String region, Unit unit, boolean below) {
    return below
        ? unit.scope().contains("/" + region + "/")
        : unit.isBureau() && region.equals(unit.regionCode());
  }
}
