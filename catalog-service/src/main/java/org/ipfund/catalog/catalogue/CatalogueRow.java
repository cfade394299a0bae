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
   * @param obligation {@code MANDATORY}, {@code OPTIONAL}, {@code EXCLUDED} or {@code ELIGIBLE}
   */
  public record Obligation(String scope, String obligation) {}
}
