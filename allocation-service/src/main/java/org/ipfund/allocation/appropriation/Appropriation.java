package org.ipfund.allocation.appropriation;

import java.util.UUID;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Name;

/**
 * The ceiling of a year and fund: entered by one person, in force once another has approved it.
 *
 * @param fund which one it is, and its name as entered
 * @param amount yuan; the most that notices may issue
 * @param sourceAccountId the account the money comes from, null until it is in force
 * @param preparedBy who entered it, and may not approve it; null for old ones
 * @param reason why it did not come into force, or null
 */
public record Appropriation(
    UUID id,
    int budgetYear,
    Name fund,
    String functionCode,
    String functionName,
    Money amount,
    UUID sourceAccountId,
    AppropriationStatus status,
    String preparedBy,
    String reason,
    long version) {

  static Appropriation prepared(AppropriationRequest request, Name fund, String preparedBy) {
    return new Appropriation(
        Ids.next(),
        request.budgetYear(),
        fund,
        request.functionCode(),
        request.functionName(),
        request.amount(),
        null,
        AppropriationStatus.PREPARED,
        preparedBy,
        null,
        0);
  }

  /** The same, in force at once, by the person who entered it. */
  Appropriation inForceAtOnce(UUID sourceAccount) {
    return become(AppropriationStatus.IN_FORCE, sourceAccount, null, version);
  }

  Appropriation inForce(UUID sourceAccount) {
    return become(AppropriationStatus.IN_FORCE, sourceAccount, null, version + 1);
  }

  Appropriation rejected(String why) {
    return become(AppropriationStatus.REJECTED, null, why, version + 1);
  }

  Appropriation withdrawn() {
    return become(AppropriationStatus.WITHDRAWN, null, null, version + 1);
  }

  boolean isPrepared() {
    return status == AppropriationStatus.PREPARED;
  }

  /**
   * @throws ProblemException 409 when it is decided
   */
  void requirePrepared() {
    if (!isPrepared()) {
      throw ProblemException.conflict(
          "该预算额度当前为“" + status.label().zh() + "”", "The appropriation is " + status);
    }
  }

  /**
   * @throws ProblemException 409 when it is not
   */
  public void requireInForce() {
    if (status != AppropriationStatus.IN_FORCE) {
      throw ProblemException.conflict(
          "该预算额度当前为“" + status.label().zh() + "”，不能调整",
          "The appropriation is " + status + " and cannot be changed");
    }
  }

  private Appropriation become(
      AppropriationStatus next, UUID sourceAccount, String why, long nextVersion) {
    return new Appropriation(
        id,
        budgetYear,
        fund,
        functionCode,
        functionName,
        amount,
        sourceAccount,
        next,
        preparedBy,
        why,
        nextVersion);
  }
}
