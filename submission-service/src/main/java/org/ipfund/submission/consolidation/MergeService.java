package org.ipfund.submission.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Text;
import org.ipfund.submission.demand.Demand;
import org.ipfund.submission.demand.DemandLine;
import org.ipfund.submission.demand.DemandStatus;
import org.ipfund.submission.demand.Demands;
import org.ipfund.submission.demand.LargestAmount;
import org.ipfund.submission.ownership.Permits;

/** Merges the submitted demands of a city into its package; the demands are locked meanwhile. */
@ApplicationScoped
class MergeService {

  private final Demands demands;
  private final MergeStore store;
  private final PackageSize size;
  private final Permits permits;

  MergeService(Demands demands, MergeStore store, PackageSize size, Permits permits) {
    this.demands = demands;
    this.store = store;
    this.size = size;
    this.permits = permits;
  }

  /**
   * Merges into a package that has no lines yet. What a city merges it keeps to itself, also when
   * the province has seen it before.
   *
   * @throws ProblemException 422 when there is nothing to merge, too much of it, or the arithmetic
   *     is wrong
   */
  void merge(Consolidation consolidation, List<MergeLineRequest> asked) {
    Map<UUID, Demand> submitted =
        demands.lockSubmitted(consolidation.roundId(), consolidation.belonging().scope());
    List<SourceLine> sources = sources(submitted);
    List<MergedLine> lines = asked == null ? Merge.inFull(sources) : asAsked(asked, sources);
    Set<UUID> merged = demandIds(lines);
    requireUsable(lines, merged.size());
    consolidation.become(lines, merged.size(), permits.who());
    permits.keep(consolidation);
    move(merged.stream().map(submitted::get).toList(), "merged", Demand::consolidate);
    store.insert(consolidation, lines);
  }

  /** Lets go of everything merged so far; what was sent back to its unit stays there. */
  void release(Consolidation consolidation) {
    Set<UUID> merged = demandIds(store.lines(consolidation.id()));
    List<Demand> held =
        demands.lock(merged).values().stream()
            .filter(demand -> demand.status() == DemandStatus.CONSOLIDATED)
            .toList();
    move(held, "released", Demand::release);
    store.delete(consolidation.id());
  }

  private void move(List<Demand> moved, String action, Consumer<Demand> change) {
    demands.move(moved, action, change.andThen(permits::keep));
  }

  static Set<UUID> demandIds(List<MergedLine> lines) {
    return lines.stream()
        .flatMap(line -> line.sources().stream())
        .map(MergedSource::demandId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<SourceLine> sources(Map<UUID, Demand> submitted) {
    Map<UUID, List<DemandLine>> lines = demands.lines(submitted.keySet());
    return submitted.values().stream()
        .flatMap(d -> lines.getOrDefault(d.id(), List.of()).stream().map(l -> source(d, l)))
        .toList();
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

  private void requireUsable(List<MergedLine> lines, int demands) {
    if (lines.isEmpty()) {
      throw ProblemException.refused(
          List.of(
              new Violation(
                  "/lines",
                  "consolidation-empty",
                  new Text("本市没有已提交的需求可汇总", "the city has no submitted demand to merge"),
                  new Text("请待单位提交后再汇总", "merge after units have submitted"))));
    }
    List<Violation> tooMuch =
        Stream.of(
                LargestAmount.exceeded(lines.stream().map(MergedLine::amount).toList()),
                size.excess(demands))
            .flatMap(Optional::stream)
            .toList();
    if (!tooMuch.isEmpty()) {
      throw ProblemException.refused(tooMuch);
    }
  }
}
