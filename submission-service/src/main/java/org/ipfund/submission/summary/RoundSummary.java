package org.ipfund.submission.summary;

import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.Money;
import org.ipfund.submission.demand.DemandStatus;

/**
 * How a round stands.
 *
 * @param unitCount how many units have a demand in it
 * @param submittedAmount what filed demands ask for, yuan
 * @param approvedAmount what was approved of them, yuan
 */
public record RoundSummary(
    UUID roundId,
    int budgetYear,
    String title,
    int unitCount,
    int demandCount,
    Money submittedAmount,
    Money approvedAmount,
    List<StatusCount> demands) {

  /** Demands of one status; every status is listed. */
  public record StatusCount(
      DemandStatus status, String statusLabel, int demandCount, Money amount) {}
}
