package org.ipfund.performance.content;

import java.util.List;
import org.ipfund.performance.inbound.DemandApproved;
import org.ipfund.platform.event.EventFaultException;

/** What an approved demand adds to its table, each piece with where it came from. */
public final class DemandText {

  private DemandText() {}

  /**
   * @throws EventFaultException when an indicator's level does not exist
   */
  public static TableText of(DemandApproved demand) {
    return new TableText(
        demand.receiving().added(),
        goals(demand),
        demand.header().expenditureContent(),
        demand.indicators().stream().map(line -> line(demand, line)).toList());
  }

  private static List<OverallGoal> goals(DemandApproved demand) {
    String goal = demand.overallGoal();
    return goal == null || goal.isBlank()
        ? List.of()
        : List.of(new OverallGoal(demand.demandId(), goal));
  }

  private static IndicatorLine line(DemandApproved demand, DemandApproved.Line line) {
    return new IndicatorLine(
        level(line.level1(), IndicatorLevel1.class),
        level(line.level2(), IndicatorLevel2.class),
        line.name(),
        line.targetText(),
        demand.demandId(),
        line.lineNo());
  }

  private static <E extends Enum<E>> E level(String name, Class<E> type) {
    try {
      return Constants.read(name, type);
    } catch (IllegalArgumentException e) {
      throw new EventFaultException("an indicator's level does not exist");
    }
  }
}
