package org.ipfund.submission.demand;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.answer.Identified;
import org.ipfund.platform.naming.NamesBeside;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A demand as clients see it; its lines are read apart.
 *
 * @param allowedActions what its reader may do with it now
 * @param amount sum of its lines, yuan
 * @param returnUntil the first instant at which what was returned may not come again; a later
 *     deadline of the unit holds beside it
 * @param approvedAmount what was taken of it when its package was approved, yuan
 */
@NamesBeside
public record DemandResponse(
    UUID id,
    UUID roundId,
    UUID unitId,
    String unitName,
    String regionCode,
    String formCode,
    int budgetYear,
    DemandStatus status,
    String statusLabel,
    @Nullable String overallGoal,
    DemandHeader header,
    int lineCount,
    Money amount,
    Money approvedAmount,
    @Nullable String returnReason,
    @Nullable Instant returnUntil,
    @Nullable Instant submittedAt,
    List<FindingResponse> findings,
    List<DemandAction> allowedActions,
    long version)
    implements Identified {

  public static DemandResponse from(
      Demand demand, String unitName, List<Finding> findings, List<DemandAction> allowed) {
    return new DemandResponse(
        demand.id(),
        demand.roundId(),
        demand.unitId(),
        unitName,
        demand.regionCode(),
        demand.formCode(),
        demand.budgetYear(),
        demand.status(),
        says(demand.status().label()),
        demand.overallGoal(),
        demand.header(),
        demand.lineCount(),
        demand.amount(),
        demand.approvedAmount(),
        demand.returnReason(),
        demand.returnUntil(),
        demand.submittedAt(),
        findings.stream().map(FindingResponse::from).toList(),
        allowed,
        demand.version());
  }
}
