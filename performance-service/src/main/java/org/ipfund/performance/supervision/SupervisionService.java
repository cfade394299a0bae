package org.ipfund.performance.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ipfund.performance.actor.FollowedTask;
import org.ipfund.performance.actor.TaskActors;
import org.ipfund.performance.body.Participation;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Ids;

/**
 * Opens findings, has them answered, and accepts the answers or does not: every office in its own
 * area (SB-090).
 */
@ApplicationScoped
class SupervisionService {

  private final SupervisionRepository findings;
  private final SupervisionEntries entries;
  private final TaskActors tasks;
  private final Participation participation;
  private final Caller caller;
  private final Audit audit;
  private final BusinessClock clock;

  SupervisionService(
      SupervisionRepository findings,
      SupervisionEntries entries,
      TaskActors tasks,
      Participation participation,
      Caller caller,
      Audit audit,
      BusinessClock clock) {
    this.findings = findings;
    this.entries = entries;
    this.tasks = tasks;
    this.participation = participation;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Opens a finding.
   *
   * @throws ProblemException 404, 409 for another office or a task that is over, 422
   */
  @Transactional
  public UUID open(SupervisionRequest request) {
    FollowedTask task = tasks.lock(request.taskId());
    participation.requireOffice(task.scope());
    task.requirePending();
    tasks.require(task.id(), request.bodyId());
    List<Violation> faults = SupervisionRules.faults(request.answerBy(), clock.today());
    if (!faults.isEmpty()) {
      throw ProblemException.refused(faults);
    }
    SupervisionFinding finding =
        new SupervisionFinding(
            Ids.next(),
            task,
            request,
            List.of(tasks.told(task.id(), request.bodyId())),
            caller.name(),
            clock.instant());
    findings.persistAndFlush(finding);
    entries.count(task.id(), 1);
    audit.record(
        "opened",
        "supervision-finding",
        finding.id().toString(),
        null,
        SupervisionAudit.of(finding));
    return finding.id();
  }

  /**
   * Answers an open finding.
   *
   * @throws ProblemException 404, 412, 428, 403 for another body's people, 409 when it is not open
   */
  @Transactional
  public void answer(UUID id, String ifMatch, SupervisionEntryRequest request) {
    SupervisionFinding finding = standing(id, ifMatch);
    tasks.requireOwn(finding.bodyId());
    finding.require(SupervisionStatus.OPEN);
    SupervisionAudit before = SupervisionAudit.of(finding);
    finding.answered();
    tell(finding, SupervisionEntryKind.ANSWER, request, before);
  }

  /**
   * Accepts an answer: the finding is closed.
   *
   * @throws ProblemException 404, 412, 428, 409 for another office or when it is not answered
   */
  @Transactional
  public void accept(UUID id, String ifMatch, SupervisionEntryRequest request) {
    SupervisionFinding finding = answered(id, ifMatch);
    SupervisionAudit before = SupervisionAudit.of(finding);
    tasks.lock(finding.taskId());
    finding.accepted(caller.name(), clock.instant());
    tell(finding, SupervisionEntryKind.ACCEPTANCE, request, before);
    entries.count(finding.taskId(), -1);
  }

  /**
   * Does not accept an answer: the finding is open again.
   *
   * @throws ProblemException as for {@link #accept}
   */
  @Transactional
  public void reject(UUID id, String ifMatch, SupervisionEntryRequest request) {
    SupervisionFinding finding = answered(id, ifMatch);
    SupervisionAudit before = SupervisionAudit.of(finding);
    finding.reopened();
    tell(finding, SupervisionEntryKind.REJECTION, request, before);
  }

  private SupervisionFinding standing(UUID id, String ifMatch) {
    SupervisionFinding finding = findings.lock(id);
    Etags.require(ifMatch, finding.version());
    return finding;
  }

  private SupervisionFinding answered(UUID id, String ifMatch) {
    SupervisionFinding finding = standing(id, ifMatch);
    participation.requireOffice(finding.scope());
    finding.require(SupervisionStatus.ANSWERED);
    return finding;
  }

  private void tell(
      SupervisionFinding finding,
      SupervisionEntryKind kind,
      SupervisionEntryRequest request,
      SupervisionAudit before) {
    findings.write(finding);
    entries.add(finding, kind, request.text(), caller.name(), clock.instant());
    audit.record(
        kind.name().toLowerCase(Locale.ROOT),
        "supervision-finding",
        finding.id().toString(),
        before,
        SupervisionAudit.of(finding));
  }
}
