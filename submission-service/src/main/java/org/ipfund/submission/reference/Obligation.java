package org.ipfund.submission.reference;

/**
 * What a catalogue asks of some units: {@code MANDATORY} (必做), {@code EXCLUDED} (不得申报), or what
 * binds nobody.
 *
 * @param scope the units as the catalogue prints them; {@link ObligationScope} reads it
 */
public record Obligation(String scope, String obligation) {

  /** Whether this unit must undertake the project. */
  public boolean demands(Unit unit) {
    return obligation.equals("MANDATORY") && ObligationScope.isDutyOf(scope, unit);
  }

  /** Whether this unit must not. */
  public boolean excludes(Unit unit) {
    return obligation.equals("EXCLUDED") && ObligationScope.reaches(scope, unit);
  }
}
