package org.ipfund.submission.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.submission.demand.Demand;
import org.ipfund.submission.demand.DemandStatus;
import org.ipfund.submission.demand.Demands;
import org.ipfund.submission.line.LargestAmount;
import org.ipfund.submission.merge.MergeLineRequest;
import org.ipfund.submission.merge.MergedLine;
import org.ipfund.submission.ownership.Permits;

/** Merges the submitted demands of a city into its package; the demands are locked meanwhile. */
@ApplicationScoped
class MergeService {

  private static final Wording WORDS = Wording.of(MergeService.class);

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
    List<MergedLine> lines =
        PackageLines.of(asked, submitted.values(), demands.lines(submitted.keySet()));
    Set<UUID> merged = PackageLines.demandIds(lines);
    requireUsable(lines, merged.size());
    consolidation.become(lines, merged.size(), permits.who());
    permits.keepConfidential(consolidation);
    move(merged.stream().map(submitted::get).toList(), "merged", Demand::consolidate);
    store.insert(consolidation, lines);
  }

  /** Lets go of everything merged so far; what was sent back to its unit stays there. */
  void release(Consolidation consolidation) {
    Set<UUID> merged = PackageLines.demandIds(store.lines(consolidation.id()));
    List<Demand> there =
        demands.lock(merged).values().stream()
            .filter(demand -> demand.status() == DemandStatus.CONSOLIDATED)
            .toList();
    move(there, "released", Demand::release);
    store.delete(consolidation.id());
  }

  private void move(List<Demand> moved, String action, Consumer<Demand> change) {
    demands.move(moved, action, change.andThen(permits::keepConfidential));
  }

  private void requireUsable(List<MergedLine> lines, int demands) {
    if (lines.isEmpty()) {
      throw ProblemException.refused(List.of(WORDS.violation("/lines", "consolidation-empty")));
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
