package org.ipfund.performance.table;

import java.util.List;

/**
 * Where approved demands go that no approved version of a table holds when a notice has frozen it:
 * they wait for its next adjustment.
 */
public interface LateDemands {

  /**
   * Lets the table's open adjustment take these demands in, or opens one for all that wait.
   *
   * @param table frozen, and locked
   */
  void join(TargetTable table, List<WaitingDemand> demands);
}
