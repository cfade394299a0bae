package org.ipfund.submission.consolidation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.submission.demand.Demand;
import org.ipfund.submission.line.DemandLine;
import org.ipfund.submission.merge.Merge;
import org.ipfund.submission.merge.MergeLineRequest;
import org.ipfund.submission.merge.MergeRules;
import org.ipfund.submission.merge.MergedLine;
import org.ipfund.submission.merge.MergedSource;
import org.ipfund.submission.merge.SourceLine;

/** The lines of a package, made of the lines of demands. */
final class PackageLines {

  private PackageLines() {}

  /**
   * The lines as the city asks for them, or every demand line in full where it asks for none.
   *
   * @throws ProblemException 422 naming everything that is wrong with what is asked
   */
  static List<MergedLine> of(
      List<MergeLineRequest> asked,
      Collection<Demand> demands,
      Map<UUID, List<DemandLine>> demandLines) {
    List<SourceLine> sources =
        demands.stream()
            .flatMap(
                demand ->
                    demandLines.getOrDefault(demand.id(), List.of()).stream()
                        .map(line -> source(demand, line)))
            .toList();
    return asked == null ? Merge.inFull(sources) : asAsked(asked, sources);
  }

  /** The demands of which these lines are made, in the order in which they are locked. */
  static Set<UUID> demandIds(List<MergedLine> lines) {
    return lines.stream()
        .flatMap(line -> line.sources().stream())
        .map(MergedSource::demandId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SourceLine source(Demand demand, DemandLine line) {
    return new SourceLine(
        demand.id(), demand.unitId(), demand.revision(), line.lineNo(), line.name(), line.amount());
  }

  private static List<MergedLine> asAsked(List<MergeLineRequest> asked, List<SourceLine> sources) {
    List<Violation> violations = MergeRules.check(asked, sources);
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
    return Merge.asAsked(asked, sources);
  }
}
