package org.ipfund.performance.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.actor.TaskActors;
import org.ipfund.performance.progresscall.ProgressCallReader;
import org.ipfund.performance.progresscall.StandingCall;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.BusinessClock;

/** Files reports: the task stands where they say. What is late is marked and taken. */
@ApplicationScoped
class ReportFiling {

  private final ProgressReportRepository reports;
  private final ReportCounts counts;
  private final TaskStanding standing;
  private final ProgressCallReader calls;
  private final TaskActors actors;
  private final Audit audit;
  private final BusinessClock clock;

  ReportFiling(
      ProgressReportRepository reports,
      ReportCounts counts,
      TaskStanding standing,
      ProgressCallReader calls,
      TaskActors actors,
      Audit audit,
      BusinessClock clock) {
    this.reports = reports;
    this.counts = counts;
    this.standing = standing;
    this.calls = calls;
    this.actors = actors;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Files a report.
   *
   * @throws ProblemException 404, 412, 428, 403 for another body's people, 409 when it is filed,
   *     its call closed or its task over, 422
   */
  @Transactional
  public void file(UUID id, String ifMatch, Caller by) {
    ProgressReport report = reports.lock(id);
    Etags.require(ifMatch, report.version());
    actors.requireOwn(report.bodyId());
    report.requireOpen();
    StandingCall call = calls.standing(report.callId());
    call.requireOpen();
    actors.lock(report.taskId()).requirePending();
    require(report);
    ReportAudit before = ReportAudit.of(report);
    List<String> told = List.of(actors.told(report.taskId(), report.bodyId()));
    report.file(call, told, by.name(), clock.instant());
    reports.write(report);
    counts.tell(report);
    standing.tell(report);
    audit.record("filed", "progress-report", id.toString(), before, ReportAudit.of(report));
  }

  private void require(ProgressReport report) {
    List<Violation> faults =
        ReportRules.filingFaults(
            report.filed(counts.counted(report.id())), counts.promises(report.taskId()));
    if (!faults.isEmpty()) {
      throw ProblemException.refused(faults);
    }
  }
}
