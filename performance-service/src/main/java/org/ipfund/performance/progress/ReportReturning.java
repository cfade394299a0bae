package org.ipfund.performance.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ipfund.performance.actor.TaskActor;
import org.ipfund.performance.actor.TaskActors;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.progresscall.ProgressCallReader;
import org.ipfund.performance.task.PartyRole;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.Wording;

/** Gives reports back: the issuing office, or who leads the task those of its supporters. */
@ApplicationScoped
class ReportReturning {

  private static final Wording WORDS = Wording.of(ReportReturning.class);

  private final ProgressReportRepository reports;
  private final TaskStanding standing;
  private final ProgressCallReader calls;
  private final TaskActors actors;
  private final Participation participation;
  private final Audit audit;

  ReportReturning(
      ProgressReportRepository reports,
      TaskStanding standing,
      ProgressCallReader calls,
      TaskActors actors,
      Participation participation,
      Audit audit) {
    this.reports = reports;
    this.standing = standing;
    this.calls = calls;
    this.actors = actors;
    this.participation = participation;
    this.audit = audit;
  }

  /**
   * Gives a report back with a reason; its body changes it and files it again.
   *
   * @throws ProblemException 404, 412, 428, 403 for who neither issued the document nor leads its
   *     supporter, 409 when it is not filed, its call closed or its task over
   */
  @Transactional
  public void giveBack(UUID id, String ifMatch, ReportReturnRequest request) {
    ProgressReport report = reports.lock(id);
    Etags.require(ifMatch, report.version());
    requireAbove(report);
    report.requireFiled();
    calls.standing(report.callId()).requireOpen();
    actors.lock(report.taskId()).requirePending();
    ReportAudit before = ReportAudit.of(report);
    report.giveBack(request.reason());
    reports.write(report);
    standing.tell(report);
    audit.record("returned", "progress-report", id.toString(), before, ReportAudit.of(report));
  }

  private void requireAbove(ProgressReport report) {
    boolean leading =
        report.role() != PartyRole.LEAD
            && actors.find(report.taskId(), report.bodyId()).filter(TaskActor::leading).isPresent();
    if (!leading && !participation.isOffice(report.scope())) {
      throw new ProblemException(ProblemKind.FORBIDDEN, WORDS.text("report-above"));
    }
  }
}
