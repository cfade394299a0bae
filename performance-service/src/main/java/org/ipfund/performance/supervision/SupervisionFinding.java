package org.ipfund.performance.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.ipfund.performance.actor.FollowedTask;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** A finding (督办): opened by the office, answered by the body, accepted or open again. */
@Entity
@DynamicUpdate
class SupervisionFinding {

  private static final Wording WORDS = Wording.of(SupervisionFinding.class);

  @Id private UUID id;
  private UUID planId;
  private UUID taskId;
  private UUID bodyId;
  private String text;
  private LocalDate answerBy;

  @Enumerated(EnumType.STRING)
  private SupervisionStatus status;

  private String openedBy;
  private Instant openedAt;
  private String closedBy;
  private Instant closedAt;
  private boolean sample;
  private String scope;
  private String[] participants;
  @Version private long version;

  protected SupervisionFinding() {}

  /**
   * @param told the keys of the body and of who leads the task
   */
  SupervisionFinding(
      UUID id,
      FollowedTask task,
      SupervisionRequest request,
      List<String> told,
      String by,
      Instant at) {
    this.id = id;
    this.planId = task.planId();
    this.taskId = task.id();
    this.bodyId = request.bodyId();
    this.text = request.text();
    this.answerBy = request.answerBy();
    this.status = SupervisionStatus.OPEN;
    this.openedBy = by;
    this.openedAt = at;
    this.sample = Boolean.TRUE.equals(request.sample());
    this.scope = task.scope();
    this.participants = told.toArray(String[]::new);
  }

  void answered() {
    status = SupervisionStatus.ANSWERED;
  }

  void reopened() {
    status = SupervisionStatus.OPEN;
  }

  void accepted(String by, Instant at) {
    status = SupervisionStatus.ACCEPTED;
    closedBy = by;
    closedAt = at;
  }

  /**
   * @throws ProblemException 409 when it stands elsewhere
   */
  void require(SupervisionStatus wanted) {
    if (status != wanted) {
      throw WORDS.conflict("finding-status", status.label(), wanted.label());
    }
  }

  UUID id() {
    return id;
  }

  UUID planId() {
    return planId;
  }

  UUID taskId() {
    return taskId;
  }

  UUID bodyId() {
    return bodyId;
  }

  SupervisionStatus status() {
    return status;
  }

  String scope() {
    return scope;
  }

  List<String> participants() {
    return List.of(participants);
  }

  long version() {
    return version;
  }
}
