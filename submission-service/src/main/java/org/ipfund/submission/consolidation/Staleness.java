package org.ipfund.submission.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.submission.demand.Demand;
import org.ipfund.submission.demand.DemandStatus;
import org.ipfund.submission.merge.MergedLine;
import org.ipfund.submission.merge.MergedSource;

/** Finds the sources that changed after they were merged. */
final class Staleness {

  private static final Wording WORDS = Wording.of(Staleness.class);

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
        Now now = demands.get(sources.get(j).demandId());
        if (isStale(sources.get(j), now)) {
          violations.add(stale("/lines/" + i + "/sources/" + j, sources.get(j), now));
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

  private static Violation stale(String pointer, MergedSource source, Now now) {
    return now == null
        ? WORDS.violation(pointer, "consolidation-stale.left", source.name(), source.demandId())
        : WORDS.violation(pointer, "consolidation-stale", source.demandId());
  }
}
