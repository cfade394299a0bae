package org.ipfund.submission.reference;

import java.util.List;

/**
 * What a catalogue asks of some units: {@code MANDATORY} (必做), {@code EXCLUDED} (不得申报), or what
 * binds nobody.
 *
 * @param scope the units as the catalogue prints them
 * @param units who is meant by that, each as {@link ObligationScope} reads it; empty where the
 *     scope says it itself
 * @param award what they undertook, or did not; null where that is not asked
 */
public record Obligation(String scope, String obligation, List<String> units, AwardHistory award) {

  public Obligation {
    units = units == null ? List.of() : List.copyOf(units);
  }

  public boolean isMandatory() {
    return obligation.equals("MANDATORY");
  }

  public boolean isExcluding() {
    return obligation.equals("EXCLUDED");
  }

  /** The texts that tell whom it means. */
  public List<String> named() {
    return units.isEmpty() ? List.of(scope) : units;
  }
}
