package org.ipfund.performance.inbound;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
    @NotNull UUID demandId,
    @NotNull UUID roundId,
    int budgetYear,
    @NotNull UUID unitId,
    @NotNull String unitName,
    @NotNull String regionCode,
    @NotNull UUID projectId,
    @NotNull String projectName,
    @NotNull Money amount,
    String overallGoal,
    @NotNull @Valid Header header,
    @NotNull List<@NotNull @Valid Line> indicators) {

  /** The head of the table as the unit filled it in; anything may be missing. */
  public record Header(
      String localDepartment, String provincialDepartment, String expenditureContent) {}

  /** One indicator as the unit filled it in. */
  public record Line(
      @NotNull String level1,
      @NotNull String level2,
      @NotNull String name,
      @NotNull String targetText) {}
}
