package org.ipfund.performance.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ipfund.performance.table.TableVersion;
import org.ipfund.performance.table.TableVersioning;
import org.ipfund.performance.table.TargetTable;
import org.ipfund.performance.table.TargetTableRepository;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.BusinessClock;

/** A second person decides on an adjustment that one has prepared (双人复核). */
@ApplicationScoped
class AdjustmentDecisions {

  private final TargetTableRepository tables;
  private final AdjustmentRepository adjustments;
  private final TableVersioning versioning;
  private final Reviewers reviewers;
  private final Caller caller;
  private final Audit audit;
  private final BusinessClock clock;

  AdjustmentDecisions(
      TargetTableRepository tables,
      AdjustmentRepository adjustments,
      TableVersioning versioning,
      Reviewers reviewers,
      Caller caller,
      Audit audit,
      BusinessClock clock) {
    this.tables = tables;
    this.adjustments = adjustments;
    this.versioning = versioning;
    this.reviewers = reviewers;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Makes a new version of the table. It is in force at once, or, where the money changes, when a
   * notice posts it.
   *
   * @throws ProblemException 404, 412, 428, 403 for who prepared it, 409 when it is decided
   */
  @Transactional
  public void approve(UUID tableId, int number, String ifMatch) {
    TargetTable table = tables.lock(tableId);
    Adjustment adjustment = byAnother(tableId, number, ifMatch);
    AdjustmentState before = AdjustmentState.of(adjustment);
    TableVersion version =
        versioning.ofAdjustment(table, adjustment.text(), adjustment.demandIds(), number);
    adjustment.approve(version.number(), caller.name(), clock.instant());
    tell("approved", adjustment, before);
  }

  /**
   * Refuses an adjustment with a reason; the demands it took in wait for the next one.
   *
   * @throws ProblemException as for {@link #approve}
   */
  @Transactional
  public void reject(UUID tableId, int number, String ifMatch, RejectionRequest request) {
    tables.lock(tableId);
    Adjustment adjustment = byAnother(tableId, number, ifMatch);
    AdjustmentState before = AdjustmentState.of(adjustment);
    adjustment.reject(request.reason(), caller.name(), clock.instant());
    tell("rejected", adjustment, before);
  }

  private Adjustment byAnother(UUID tableId, int number, String ifMatch) {
    Adjustment found = adjustments.get(tableId, number);
    Etags.require(ifMatch, found.version());
    found.requireOpen();
    reviewers.require(found);
    return found;
  }

  private void tell(String action, Adjustment now, AdjustmentState before) {
    adjustments.flush();
    audit.record(action, "adjustment", now.key(), before, AdjustmentState.of(now));
  }
}
