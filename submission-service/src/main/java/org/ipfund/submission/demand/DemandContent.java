package org.ipfund.submission.demand;

import java.util.List;
import org.ipfund.submission.demand.DemandApproved.Target;
import org.ipfund.submission.line.DemandLine;

/** What a unit wrote, as far as a demand is judged by it. */
public record DemandContent(String overallGoal, DemandHeader header, List<DemandLine> lines) {

  /** Names of the lines, as the event of the approval tells them. */
  public List<String> names() {
    return lines.stream().map(DemandLine::name).toList();
  }

  /** Everything that may become the target table. */
  public List<Target> targets() {
    return lines.stream()
        .flatMap(line -> line.indicators().stream().map(i -> Target.of(line.lineNo(), i)))
        .toList();
  }
}
