package org.ipfund.submission.library;

import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.Money;
import org.ipfund.submission.demand.Demand;
import org.ipfund.submission.line.DemandLine;
import org.ipfund.submission.receiving.FilingUnit;

/**
 * A demand of which something was approved.
 *
 * @param consolidationId the package it came with, null for one that came directly
 * @param packagedBy the bureau of that package, null for the same
 * @param lines the lines of which something was taken, by number
 * @param filed the lines as they were filed
 */
public record Award(
    Demand demand,
    String unitName,
    UUID consolidationId,
    UUID packagedBy,
    List<Taken> lines,
    List<DemandLine> filed) {

  /**
   * What was taken of a line.
   *
   * @param name of the sub-project it becomes
   */
  public record Taken(int lineNo, String name, Money amount) {}

  FilingUnit filer() {
    return new FilingUnit(demand.unitId(), unitName, demand.regionCode(), packagedBy);
  }

  Money total() {
    return lines.stream().map(Taken::amount).reduce(Money.ZERO, Money::plus);
  }
}
