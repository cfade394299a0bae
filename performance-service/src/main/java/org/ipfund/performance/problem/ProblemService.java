package org.ipfund.performance.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipfund.performance.actor.FollowedTask;
import org.ipfund.performance.actor.TaskActors;
import org.ipfund.performance.body.Participation;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Ids;

/** Raises problems with tasks; whoever was asked answers, whoever raised one closes it. */
@ApplicationScoped
class ProblemService {

  private static final Wording WORDS = Wording.of(ProblemService.class);

  private final ProblemRepository problems;
  private final ProblemReader reader;
  private final TaskActors tasks;
  private final Participation participation;
  private final Caller caller;
  private final Audit audit;
  private final BusinessClock clock;

  ProblemService(
      ProblemRepository problems,
      ProblemReader reader,
      TaskActors tasks,
      Participation participation,
      Caller caller,
      Audit audit,
      BusinessClock clock) {
    this.problems = problems;
    this.reader = reader;
    this.tasks = tasks;
    this.participation = participation;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Raises a problem to the issuing office or a leading group.
   *
   * @throws ProblemException 404, 403 for another body's people, 409 when the task is over, 422
   */
  @Transactional
  public UUID raise(ProblemRequest request) {
    FollowedTask task = tasks.get(request.taskId());
    tasks.require(task.id(), request.bodyId()).requireOwn();
    task.requirePending();
    List<Violation> faults =
        ProblemRules.faults(request.raisedToId(), reader.kind(request.raisedToId()));
    if (!faults.isEmpty()) {
      throw ProblemException.refused(faults);
    }
    TaskProblem problem =
        new TaskProblem(Ids.next(), task, request, told(request), caller.name(), clock.instant());
    problems.persistAndFlush(problem);
    audit.record("raised", "task-problem", problem.id().toString(), null, ProblemAudit.of(problem));
    return problem.id();
  }

  private List<String> told(ProblemRequest request) {
    String[] group =
        request.raisedToId() == null ? new String[0] : tasks.keys(request.raisedToId());
    return Stream.concat(
            Stream.of(tasks.told(request.taskId(), request.bodyId())), Stream.of(group))
        .distinct()
        .toList();
  }

  /**
   * Answers a problem, or answers it anew.
   *
   * @throws ProblemException 404, 412, 428, 403 for whom it was not raised to, 409 when it is
   *     closed
   */
  @Transactional
  public void answer(UUID id, String ifMatch, ProblemAnswerRequest request) {
    TaskProblem problem = standing(id, ifMatch);
    boolean asked = participation.isOffice(problem.scope()) || tasks.isOwn(problem.raisedToId());
    if (!asked) {
      throw new ProblemException(ProblemKind.FORBIDDEN, WORDS.text("problem-asked"));
    }
    problem.requireOpen();
    ProblemAudit before = ProblemAudit.of(problem);
    problem.answer(request.answer(), caller.name(), clock.instant());
    tell("answered", problem, before);
  }

  /**
   * Closes a problem that is solved.
   *
   * @throws ProblemException 404, 412, 428, 403 for another body's people, 409 when it is closed
   */
  @Transactional
  public void close(UUID id, String ifMatch) {
    TaskProblem problem = standing(id, ifMatch);
    tasks.requireOwn(problem.bodyId());
    problem.requireOpen();
    ProblemAudit before = ProblemAudit.of(problem);
    problem.close();
    tell("closed", problem, before);
  }

  private TaskProblem standing(UUID id, String ifMatch) {
    TaskProblem problem = problems.lock(id);
    Etags.require(ifMatch, problem.version());
    return problem;
  }

  private void tell(String action, TaskProblem problem, ProblemAudit before) {
    problems.write(problem);
    audit.record(action, "task-problem", problem.id().toString(), before, ProblemAudit.of(problem));
  }
}
