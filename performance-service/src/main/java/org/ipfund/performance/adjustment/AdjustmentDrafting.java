package org.ipfund.performance.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.performance.content.TableText;
import org.ipfund.performance.table.LateDemands;
import org.ipfund.performance.table.TableDemandRepository;
import org.ipfund.performance.table.TableVersionRepository;
import org.ipfund.performance.table.TargetTable;
import org.ipfund.performance.table.WaitingDemand;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.value.BusinessClock;

/** Opens adjustments: for a person, and for demands that were approved after the freeze. */
@ApplicationScoped
class AdjustmentDrafting implements LateDemands {

  private static final int LONGEST_REASON = 1000;

  private final AdjustmentRepository adjustments;
  private final TableVersionRepository versions;
  private final TableDemandRepository demands;
  private final Audit audit;
  private final BusinessClock clock;

  AdjustmentDrafting(
      AdjustmentRepository adjustments,
      TableVersionRepository versions,
      TableDemandRepository demands,
      Audit audit,
      BusinessClock clock) {
    this.adjustments = adjustments;
    this.versions = versions;
    this.demands = demands;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void join(TargetTable table, List<WaitingDemand> late) {
    Optional<Adjustment> open = adjustments.open(table.id());
    if (open.isPresent()) {
      Adjustment joined = open.get();
      AdjustmentState before = AdjustmentState.of(joined);
      joined.join(with(joined.text(), late), ids(late));
      audit.record("joined", "adjustment", joined.key(), before, AdjustmentState.of(joined));
    } else {
      open(table, reason(demands.waiting(table.id())), start(table), List.of());
    }
  }

  /** What a new adjustment starts from: the newest approved version and all demands that wait. */
  Adjustment.Draft start(TargetTable table) {
    List<WaitingDemand> waiting = demands.waiting(table.id());
    return new Adjustment.Draft(with(approved(table), waiting), ids(waiting), List.of());
  }

  TableText approved(TargetTable table) {
    return versions.get(table.id(), table.newestVersion()).text();
  }

  Adjustment open(
      TargetTable table, String reason, Adjustment.Draft draft, List<String> preparers) {
    Adjustment opened =
        new Adjustment(
            table.owner(),
            adjustments.next(table.id()),
            table.newestVersion(),
            reason,
            clock.instant(),
            new Adjustment.Draft(draft.text(), draft.demandIds(), preparers));
    adjustments.persist(opened);
    audit.record("opened", "adjustment", opened.key(), null, AdjustmentState.of(opened));
    return opened;
  }

  private static String reason(List<WaitingDemand> waiting) {
    String named = waiting.stream().map(WaitingDemand::called).collect(Collectors.joining("、"));
    String reason = "绩效目标表随文下达后审核通过的项目需求：" + named;
    return reason.length() <= LONGEST_REASON
        ? reason
        : reason.substring(0, LONGEST_REASON - 1) + "…";
  }

  private static TableText with(TableText text, List<WaitingDemand> further) {
    return further.stream().map(WaitingDemand::text).reduce(text, TableText::with);
  }

  private static List<UUID> ids(List<WaitingDemand> waiting) {
    return waiting.stream().map(WaitingDemand::demandId).toList();
  }
}
