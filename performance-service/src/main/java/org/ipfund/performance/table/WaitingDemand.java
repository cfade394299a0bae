package org.ipfund.performance.table;

import java.util.UUID;
import org.ipfund.performance.content.TableText;

/**
 * An approved demand that no approved version of its table holds yet.
 *
 * @param name how a reader knows it, null of those that were taken in before names were kept
 * @param text what it adds to the table
 */
public record WaitingDemand(UUID demandId, String name, TableText text) {

  /** Its name, or what else tells it apart. */
  public String called() {
    return name == null ? demandId.toString() : name;
  }
}
