package org.ipfund.performance.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.body.BodyPeople;
import org.ipfund.performance.body.Participation;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Ids;

/** Divides tasks among bodies by year: proposed by the office or the body, agreed by the body. */
@ApplicationScoped
class ShareService {

  private final TaskShareRepository shares;
  private final SharedTasks tasks;
  private final BodyPeople people;
  private final Participation participation;
  private final Caller caller;
  private final Audit audit;
  private final BusinessClock clock;

  ShareService(
      TaskShareRepository shares,
      SharedTasks tasks,
      BodyPeople people,
      Participation participation,
      Caller caller,
      Audit audit,
      BusinessClock clock) {
    this.shares = shares;
    this.tasks = tasks;
    this.people = people;
    this.participation = participation;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Proposes a share; what a body proposes for itself it has agreed to.
   *
   * @throws ProblemException 404, 403 for whoever is neither the office nor of the body, 409 when
   *     the body has one already, 422
   */
  @Transactional
  public UUID propose(UUID taskId, TaskShareRequest request) {
    SharedTask task = tasks.require(taskId);
    List<Violation> faults =
        ShareRules.faults(request, task, tasks.isParty(taskId, request.bodyId()));
    if (!faults.isEmpty()) {
      throw ProblemException.refused(faults);
    }
    people.requireOrOffice(request.bodyId(), task.scope());
    String[] participants = tasks.participants(taskId, request.bodyId());
    TaskShare share =
        new TaskShare(Ids.next(), task, request, participants, caller.name(), clock.instant());
    if (people.includesCaller(request.bodyId())) {
      share.agree(caller.name(), clock.instant());
    }
    shares.persistAndFlush(share);
    audit.record("proposed", "task-share", share.id().toString(), null, ShareState.of(share));
    return share.id();
  }

  /**
   * The body that takes it agrees.
   *
   * @throws ProblemException 404, 412, 428, 403 for others, 409 when it was decided
   */
  @Transactional
  public void agree(UUID id, String ifMatch) {
    TaskShare share = proposed(id, ifMatch);
    ShareState before = ShareState.of(share);
    share.agree(caller.name(), clock.instant());
    tell("agreed", share, before);
  }

  /**
   * The body does not take it, and says why; it may be proposed again.
   *
   * @throws ProblemException as for {@link #agree}
   */
  @Transactional
  public void refuse(UUID id, String ifMatch, ShareRefusalRequest request) {
    TaskShare share = proposed(id, ifMatch);
    ShareState before = ShareState.of(share);
    share.refuse(request.reason(), caller.name(), clock.instant());
    tell("refused", share, before);
  }

  /**
   * Takes a share back: the office any, the body one that it has not agreed to.
   *
   * @throws ProblemException 404, 412, 428, 403 or 409 for others, 409 when it was refused
   */
  @Transactional
  public void withdraw(UUID id, String ifMatch) {
    TaskShare share = shares.lock(id);
    Etags.require(ifMatch, share.version());
    if (share.status() == ShareStatus.AGREED) {
      participation.requireOffice(share.scope());
    } else {
      people.requireOrOffice(share.bodyId(), share.scope());
    }
    share.requireCurrent();
    tasks.require(share.taskId());
    ShareState before = ShareState.of(share);
    share.withdraw(caller.name(), clock.instant());
    tell("withdrawn", share, before);
  }

  private TaskShare proposed(UUID id, String ifMatch) {
    TaskShare share = shares.lock(id);
    Etags.require(ifMatch, share.version());
    people.require(share.bodyId());
    share.requireProposed();
    tasks.require(share.taskId());
    return share;
  }

  private void tell(String action, TaskShare share, ShareState before) {
    shares.write(share);
    audit.record(action, "task-share", share.id().toString(), before, ShareState.of(share));
  }
}
