package org.ipfund.performance.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.actor.FollowedTask;
import org.ipfund.performance.actor.TaskActor;
import org.ipfund.performance.actor.TaskActors;
import org.ipfund.performance.progresscall.ProgressCallReader;
import org.ipfund.performance.progresscall.StandingCall;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Ids;

/** Drafts reports: people of the body that reports. */
@ApplicationScoped
class ReportService {

  private static final Wording WORDS = Wording.of(ReportService.class);

  private final ProgressReportRepository reports;
  private final ReportCounts counts;
  private final ProgressCallReader calls;
  private final TaskActors actors;
  private final Caller caller;
  private final Audit audit;

  ReportService(
      ProgressReportRepository reports,
      ReportCounts counts,
      ProgressCallReader calls,
      TaskActors actors,
      Caller caller,
      Audit audit) {
    this.reports = reports;
    this.counts = counts;
    this.calls = calls;
    this.actors = actors;
    this.caller = caller;
    this.audit = audit;
  }

  /**
   * Drafts a report.
   *
   * @throws ProblemException 404, 403 for another body's people, 409 when the call is closed, the
   *     task over or the report there already, 422
   */
  @Transactional
  public UUID draft(ReportRequest request) {
    FollowedTask task = actors.get(request.taskId());
    StandingCall call = calls.standing(request.callId());
    if (!call.planId().equals(task.planId())) {
      refuse(List.of(WORDS.violation("/taskId", "report-task", request.taskId())));
    }
    TaskActor actor = actors.require(task.id(), request.bodyId());
    actor.requireOwn();
    call.requireOpen();
    task.requirePending();
    refuse(ReportRules.faults(request.counts(), counts.promises(task.id())));
    ProgressReport report =
        new ProgressReport(Ids.next(), call, task, actor, List.of(actors.keys(request.bodyId())));
    report.say(request.content(), caller.name());
    if (Boolean.TRUE.equals(request.sample())) {
      report.markSample();
    }
    reports.persistAndFlush(report);
    counts.write(report, request.counts());
    audit.record(
        "drafted", "progress-report", report.id().toString(), null, ReportAudit.of(report));
    return report.id();
  }

  /**
   * Writes anew what is not filed.
   *
   * @throws ProblemException 404, 412, 428, 403, 409 when it is filed, 422
   */
  @Transactional
  public void change(UUID id, String ifMatch, ReportChangeRequest request) {
    ProgressReport report = reports.lock(id);
    Etags.require(ifMatch, report.version());
    actors.requireOwn(report.bodyId());
    report.requireOpen();
    calls.standing(report.callId()).requireOpen();
    refuse(ReportRules.faults(request.counts(), counts.promises(report.taskId())));
    ReportAudit before = ReportAudit.of(report);
    report.say(request.content(), caller.name());
    reports.write(report);
    counts.write(report, request.counts());
    audit.record("changed", "progress-report", id.toString(), before, ReportAudit.of(report));
  }

  private static void refuse(List<Violation> faults) {
    if (!faults.isEmpty()) {
      throw ProblemException.refused(faults);
    }
  }
}
