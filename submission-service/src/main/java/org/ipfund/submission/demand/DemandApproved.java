package org.ipfund.submission.demand;

import java.util.List;
import java.util.UUID;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;
import org.ipfund.platform.value.Money;

/**
 * A demand was approved; its target table is drafted from this.
 *
 * @param projectId the project of its first approved line
 * @param amount what was taken of it, yuan
 * @param indicators those of its approved lines
 */
public record DemandApproved(
    UUID demandId,
    UUID roundId,
    int budgetYear,
    String formCode,
    UUID unitId,
    String unitName,
    String regionCode,
    UUID projectId,
    String projectName,
    Money amount,
    String overallGoal,
    DemandHeader header,
    List<Target> indicators,
    List<Link> links)
    implements Event {

  /** An indicator with its printed target. */
  public record Target(
      IndicatorLevel1 level1, IndicatorLevel2 level2, String name, String targetText) {

    /** What is told of an indicator. */
    public static Target of(Indicator indicator) {
      return new Target(
          indicator.level1(), indicator.level2(), indicator.name(), indicator.targetText());
    }
  }

  @Override
  public String type() {
    return "org.ipfund.submission.demand-approved.v1";
  }

  @Override
  public String subject() {
    return demandId.toString();
  }
}
