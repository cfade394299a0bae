package org.ipfund.performance.share.money;

import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/**
 * What was put into the tasks of a document; of every entry its last correction counts.
 *
 * @param fundedCount tasks with money in those years
 * @param unfundedCount tasks without
 */
public record PlanMoneyResponse(
    UUID planId,
    Money amount,
    int fundedCount,
    int unfundedCount,
    List<SourceSum> sources,
    List<BodySum> bodies) {

  /** The sum of a year and source. */
  public record SourceSum(
      int year, MoneySource moneySource, String moneySourceLabel, Money amount, int taskCount) {}

  /** What a body put in, in those years. */
  public record BodySum(UUID bodyId, String bodyName, Money amount, int taskCount) {}
}
