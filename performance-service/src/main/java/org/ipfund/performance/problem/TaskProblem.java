package org.ipfund.performance.problem;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.ipfund.performance.actor.FollowedTask;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** A problem that a body has with a task: raised, answered, closed. */
@Entity
@DynamicUpdate
class TaskProblem {

  private static final Wording WORDS = Wording.of(TaskProblem.class);

  @Id private UUID id;
  private UUID planId;
  private UUID taskId;
  private UUID bodyId;
  private String text;
  private UUID raisedToId;

  @Enumerated(EnumType.STRING)
  private ProblemStatus status;

  private String answer;
  private String raisedBy;
  private Instant raisedAt;
  private String answeredBy;
  private Instant answeredAt;
  private boolean sample;
  private String scope;
  private String[] participants;
  @Version private long version;

  protected TaskProblem() {}

  /**
   * @param told the keys of the body, of who leads the task and of the leading group
   */
  TaskProblem(
      UUID id,
      FollowedTask task,
      ProblemRequest request,
      List<String> told,
      String by,
      Instant at) {
    this.id = id;
    this.planId = task.planId();
    this.taskId = task.id();
    this.bodyId = request.bodyId();
    this.text = request.text();
    this.raisedToId = request.raisedToId();
    this.status = ProblemStatus.OPEN;
    this.raisedBy = by;
    this.raisedAt = at;
    this.sample = Boolean.TRUE.equals(request.sample());
    this.scope = task.scope();
    this.participants = told.toArray(String[]::new);
  }

  void answer(String text, String by, Instant at) {
    status = ProblemStatus.ANSWERED;
    answer = text;
    answeredBy = by;
    answeredAt = at;
  }

  void close() {
    status = ProblemStatus.CLOSED;
  }

  /**
   * @throws ProblemException 409 when it is closed
   */
  void requireOpen() {
    if (status == ProblemStatus.CLOSED) {
      throw WORDS.conflict("problem-closed");
    }
  }

  UUID id() {
    return id;
  }

  UUID taskId() {
    return taskId;
  }

  UUID bodyId() {
    return bodyId;
  }

  UUID raisedToId() {
    return raisedToId;
  }

  ProblemStatus status() {
    return status;
  }

  String scope() {
    return scope;
  }

  long version() {
    return version;
  }
}
