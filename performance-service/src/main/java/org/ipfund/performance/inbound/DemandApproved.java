package org.ipfund.performance.inbound;

import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/**
 * What this service reads of a demand that was approved: the material of its performance target
 * table.
 *
 * @param amount requested amount (资金需求) in yuan
 */
public record DemandApproved(
    UUID demandId,
    UUID roundId,
    int budgetYear,
    UUID unitId,
    String unitName,
    String regionCode,
    UUID projectId,
    String projectName,
    Money amount,
    String overallGoal,
    Header header,
    List<Line> indicators) {

  private static final Header EMPTY = new Header(null, null, null);

  public DemandApproved {
    header = header == null ? EMPTY : header;
    indicators = indicators == null ? List.of() : List.copyOf(indicators);
  }

  /** The head of the table as the unit filled it in; anything may be missing. */
  public record Header(
      String localDepartment, String provincialDepartment, String expenditureContent) {}

  /** One indicator as the unit filled it in; anything may be missing. */
  public record Line(String level1, String level2, String name, String targetText) {}
}
