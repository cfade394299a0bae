package org.ipfund.performance.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.content.TableText;
import org.ipfund.performance.table.TableDemandRepository;
import org.ipfund.performance.table.TargetTable;
import org.ipfund.performance.table.TargetTableRepository;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.BusinessClock;

/** Prepares adjustments; another person decides on them. */
@ApplicationScoped
class AdjustmentService {

  private static final Wording WORDS = Wording.of(AdjustmentService.class);

  private final TargetTableRepository tables;
  private final TableDemandRepository demands;
  private final AdjustmentRepository adjustments;
  private final AdjustmentDrafting drafting;
  private final Caller caller;
  private final Audit audit;
  private final BusinessClock clock;

  AdjustmentService(
      TargetTableRepository tables,
      TableDemandRepository demands,
      AdjustmentRepository adjustments,
      AdjustmentDrafting drafting,
      Caller caller,
      Audit audit,
      BusinessClock clock) {
    this.tables = tables;
    this.demands = demands;
    this.adjustments = adjustments;
    this.drafting = drafting;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Opens an adjustment of an issued table, with all demands that wait for one.
   *
   * @return its number
   * @throws ProblemException 404, 409 when the table is not issued yet or another one is open, 422
   *     when nothing changes or a rule refuses
   */
  @Transactional
  public int open(UUID tableId, AdjustmentRequest request) {
    TargetTable table = tables.lock(tableId);
    if (!table.isFrozen()) {
      throw WORDS.conflict("adjustment-not-issued");
    }
    if (adjustments.open(tableId).isPresent()) {
      throw new OneOpenPerTable().problem();
    }
    Adjustment.Draft start = drafting.start(table);
    TableText text = request.onto(start.text());
    require(table, text);
    Adjustment.Draft draft = new Adjustment.Draft(text, start.demandIds(), List.of());
    Adjustment opened = drafting.open(table, request.reason(), draft, List.of(caller.name()));
    adjustments.flush();
    return opened.number();
  }

  /**
   * Changes an open adjustment.
   *
   * @throws ProblemException 404, 412, 428, 409 when it is decided, 422 as for {@link #open}
   */
  @Transactional
  public void change(UUID tableId, int number, String ifMatch, AdjustmentRequest request) {
    TargetTable table = tables.lock(tableId);
    Adjustment adjustment = required(tableId, number, ifMatch);
    TableText text = request.onto(adjustment.text());
    require(table, text);
    AdjustmentState before = AdjustmentState.of(adjustment);
    adjustment.change(request.reason(), text, caller.name());
    tell("changed", adjustment, before);
  }

  /**
   * Takes an open adjustment back; the demands it took in wait for the next one.
   *
   * @throws ProblemException 404, 412, 428, 409 when it is decided
   */
  @Transactional
  public void withdraw(UUID tableId, int number, String ifMatch) {
    tables.lock(tableId);
    Adjustment adjustment = required(tableId, number, ifMatch);
    AdjustmentState before = AdjustmentState.of(adjustment);
    adjustment.withdraw(caller.name(), clock.instant());
    tell("withdrawn", adjustment, before);
  }

  private Adjustment required(UUID tableId, int number, String ifMatch) {
    Adjustment found = adjustments.get(tableId, number);
    Etags.require(ifMatch, found.version());
    found.requireOpen();
    return found;
  }

  private void require(TargetTable table, TableText text) {
    List<Violation> faults =
        AdjustmentRules.faults(
            text, drafting.approved(table), new HashSet<>(demands.of(table.id())));
    if (!faults.isEmpty()) {
      throw ProblemException.refused(faults);
    }
  }

  private void tell(String action, Adjustment now, AdjustmentState before) {
    adjustments.write(now);
    audit.record(action, "adjustment", now.key(), before, AdjustmentState.of(now));
  }
}
