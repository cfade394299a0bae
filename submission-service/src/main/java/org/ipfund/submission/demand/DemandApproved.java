package org.ipfund.submission.demand;

import java.util.List;
import java.util.UUID;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;
import org.ipfund.platform.value.Money;
import org.ipfund.submission.line.Indicator;
import org.ipfund.submission.line.IndicatorLevel1;
import org.ipfund.submission.line.IndicatorLevel2;

/**
 * A demand was approved; its target table is drafted from this.
 *
 * @param roundTitle of the round it answers
 * @param projectId the project of its first approved line
 * @param amount what was taken of it, yuan
 * @param indicators those of its approved lines
 * @param route {@code PROVINCE}, where it adds to the fund project, or {@code CITY}
 * @param addedAmount what it adds to the fund project, yuan
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
    String fundCode,
    String route,
    UUID fundProjectId,
    String fundProjectName,
    String receivingRegionCode,
    UUID receivingUnitId,
    String receivingUnitName,
    Money addedAmount,
    List<Line> lines,
    String roundTitle,
    List<Link> links)
    implements Event {

  /** Characters that the name of a fund project has at most. */
  public static final int LONGEST_PROJECT_NAME = 200;

  /** An indicator with its printed target, and the line it stands in. */
  public record Target(
      int lineNo, IndicatorLevel1 level1, IndicatorLevel2 level2, String name, String targetText) {

    /** What is told of an indicator of a line. */
    public static Target of(int lineNo, Indicator indicator) {
      return new Target(
          lineNo, indicator.level1(), indicator.level2(), indicator.name(), indicator.targetText());
    }
  }

  /** What was taken of a line, and the sub-project it became; the name as it was filed. */
  public record Line(int lineNo, UUID projectId, String name, Money amount) {}

  @Override
  public String type() {
    return "org.ipfund.submission.demand-approved.v1";
  }

  @Override
  public String subject() {
    return demandId.toString();
  }
}
