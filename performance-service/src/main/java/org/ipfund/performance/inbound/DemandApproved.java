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
 * @param amount what was approved, in yuan
 * @param roundTitle of the round it answers, null in older events
 * @param addedAmount what of it the fund project's requested amount (资金需求) grows by
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
    @NotNull List<@NotNull @Valid Line> indicators,
    String fundCode,
    String route,
    UUID fundProjectId,
    String fundProjectName,
    String receivingRegionCode,
    UUID receivingUnitId,
    String receivingUnitName,
    Money addedAmount,
    String roundTitle) {

  private static final String CITY = "CITY";

  /** The head of the table as the unit filled it in; anything may be missing. */
  public record Header(
      String localDepartment, String provincialDepartment, String expenditureContent) {}

  /**
   * One indicator as the unit filled it in.
   *
   * @param lineNo the line of the demand it stands in, null where the event does not say
   */
  public record Line(
      @NotNull String level1,
      @NotNull String level2,
      @NotNull String name,
      @NotNull String targetText,
      Integer lineNo) {}

  /** How a reader knows it: whose it is, for what, and which round it answers. */
  public String name() {
    String whose = unitName + "“" + projectName + "”";
    return roundTitle == null ? whose : whose + "（" + roundTitle + "）";
  }

  /** Who receives, and in which table it stands. */
  public TableReceiver receiving() {
    return TableReceiver.of(this);
  }

  /**
   * True when it adds to a fund project; what a city decides within its lump sum (大专项+任务清单) adds
   * nothing, and its targets are those of the lump sum.
   */
  public boolean adds() {
    return !CITY.equals(route) || addedAmount != null && addedAmount.isPositive();
  }
}
