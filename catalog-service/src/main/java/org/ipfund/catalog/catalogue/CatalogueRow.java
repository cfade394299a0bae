package org.ipfund.catalog.catalogue;

import java.util.List;
import java.util.UUID;

/**
 * A project of a catalogue or an extension slot (可加行) in it, as it is told.
 *
 * @param name of a project; null of a slot
 * @param slotLabel what is printed in a slot; null of a project
 */
public record CatalogueRow(
    UUID id,
    int seq,
    String categoryCode,
    String categoryLabel,
    String policyNo,
    String policyLabel,
    String projectNo,
    String name,
    boolean extensionSlot,
    String slotLabel,
    List<Obligation> obligations) {

  /**
   * What the row asks of some units.
   *
   * @param scope the units as the catalogue prints them
   * @param units who is meant by that; empty where the scope says it itself
   * @param award what they undertook, or did not; null where that is not asked
   * @param obligation {@code MANDATORY}, {@code OPTIONAL}, {@code EXCLUDED} or {@code ELIGIBLE}
   */
  public record Obligation(String scope, String obligation, List<String> units, Award award) {}

  /**
   * What units undertook in a budget year.
   *
   * @param had whether those are meant who undertook it, else those who did not
   */
  public record Award(int budgetYear, String projectName, boolean had) {}
}
