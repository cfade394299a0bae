package org.ipfund.submission.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ipfund.platform.value.Money;
import org.ipfund.submission.demand.Demand;
import org.ipfund.submission.library.Award;
import org.ipfund.submission.line.DecidedLine;
import org.ipfund.submission.line.DemandLine;
import org.ipfund.submission.line.LineOutcome;
import org.ipfund.submission.merge.MergedLine;
import org.ipfund.submission.merge.MergedSource;

/** What the approval of a package makes of its demands. */
record Approval(
    UUID consolidationId, UUID bureau, List<MergedLine> lines, Map<UUID, Demand> demands) {

  /** What was taken of a demand, yuan. */
  Money taken(Demand demand) {
    return lines.stream()
        .flatMap(line -> line.sources().stream())
        .filter(source -> source.demandId().equals(demand.id()))
        .map(MergedSource::taken)
        .reduce(Money.ZERO, Money::plus);
  }

  /** What became of every line that was merged, for its unit to see. */
  List<DecidedLine> outcomes() {
    return lines.stream()
        .flatMap(line -> line.sources().stream())
        .map(source -> new DecidedLine(source.demandId(), source.demandLineNo(), outcome(source)))
        .toList();
  }

  private static LineOutcome outcome(MergedSource source) {
    return new LineOutcome(source.taken(), source.cut(), source.rejected(), source.reason());
  }

  /**
   * One award for every demand of which something was taken, by identifier.
   *
   * @param filed the lines of the demands
   * @param names of the units
   */
  List<Award> awards(Map<UUID, List<DemandLine>> filed, Map<UUID, String> names) {
    List<Award> awards = new ArrayList<>();
    takenLines()
        .forEach(
            (id, taken) -> {
              Demand demand = demands.get(id);
              awards.add(
                  new Award(
                      demand,
                      names.get(demand.unitId()),
                      consolidationId,
                      bureau,
                      taken,
                      filed.getOrDefault(id, List.of())));
            });
    return awards;
  }

  private Map<UUID, List<Award.Taken>> takenLines() {
    Map<UUID, List<Award.Taken>> taken = new TreeMap<>();
    for (MergedLine line : lines) {
      for (MergedSource source : line.sources()) {
        if (source.taken().isPositive()) {
          taken
              .computeIfAbsent(source.demandId(), id -> new ArrayList<>())
              .add(new Award.Taken(source.demandLineNo(), line.name(), source.taken()));
        }
      }
    }
    taken.values().forEach(of -> of.sort(Comparator.comparing(Award.Taken::lineNo)));
    return taken;
  }
}
