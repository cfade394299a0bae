package org.ipfund.submission.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Text;
import org.ipfund.submission.demand.Demand;
import org.ipfund.submission.demand.DemandStatus;

/** Finds the sources that changed after they were merged. */
final class Staleness {

  static final String RULE = "consolidation-stale";

  /** What is compared: the demand's revision and status now. */
  record Now(int revision, DemandStatus status) {

    static Now of(Demand demand) {
      return new Now(demand.revision(), demand.status());
    }
  }

  private Staleness() {}

  /** One violation a stale source. */
  static List<Violation> check(List<MergedLine> lines, Map<UUID, Now> demands) {
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<MergedSource> sources = lines.get(i).sources();
      for (int j = 0; j < sources.size(); j++) {
        if (isStale(sources.get(j), demands.get(sources.get(j).demandId()))) {
          violations.add(stale("/lines/" + i + "/sources/" + j, sources.get(j)));
        }
      }
    }
    return violations;
  }

  /**
   * @param now null for a demand that lies in another city now
   */
  static boolean isStale(MergedSource source, Now now) {
    return now == null
        || now.revision() != source.revision()
        || now.status() != DemandStatus.CONSOLIDATED;
  }

  private static Violation stale(String pointer, MergedSource source) {
    return new Violation(
        pointer,
        RULE,
        Text.of("需求 %s 在汇总后已变更", "demand %s changed after it was merged", source.demandId()),
        new Text("请重新汇总后再报送", "merge anew before reporting"));
  }
}
