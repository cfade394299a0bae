package org.ipfund.performance.share;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/**
 * What a body does of a task in a year (年度分解). It is proposed, and agreed by the body that takes
 * it; what is refused or withdrawn stays readable and may be proposed again.
 */
@Entity
@DynamicUpdate
class TaskShare {

  private static final Wording WORDS = Wording.of(TaskShare.class);

  @Id private UUID id;
  private UUID planId;
  private UUID taskId;
  private UUID bodyId;
  private int year;
  private String text;
  private BigDecimal minValue;
  private BigDecimal maxValue;
  private String unit;
  private LocalDate dueOn;
  private String stage;
  private boolean priority;

  @Enumerated(EnumType.STRING)
  private ShareStatus status;

  private String proposedBy;
  private Instant proposedAt;
  private String decidedBy;
  private Instant decidedAt;
  private String reason;
  private boolean sample;
  private String scope;
  private String[] participants;
  @Version private long version;

  protected TaskShare() {}

  /**
   * @param participants the keys of who takes part: the body and the task's leads
   */
  TaskShare(
      UUID id,
      SharedTask task,
      TaskShareRequest said,
      String[] participants,
      String by,
      Instant at) {
    this.id = id;
    this.planId = task.planId();
    this.taskId = task.id();
    this.scope = task.scope();
    this.participants = participants;
    this.bodyId = said.bodyId();
    this.year = said.year();
    this.text = said.text();
    this.minValue = said.minValue() == null ? null : new BigDecimal(said.minValue());
    this.maxValue = said.maxValue() == null ? null : new BigDecimal(said.maxValue());
    this.unit = said.unit();
    this.dueOn = said.dueOn();
    this.stage = said.stage();
    this.priority = Boolean.TRUE.equals(said.priority());
    this.sample = Boolean.TRUE.equals(said.sample());
    this.status = ShareStatus.PROPOSED;
    this.proposedBy = by;
    this.proposedAt = at;
  }

  void agree(String by, Instant at) {
    decide(ShareStatus.AGREED, by, at);
  }

  void refuse(String why, String by, Instant at) {
    decide(ShareStatus.REFUSED, by, at);
    reason = why;
  }

  void withdraw(String by, Instant at) {
    decide(ShareStatus.WITHDRAWN, by, at);
  }

  private void decide(ShareStatus next, String by, Instant at) {
    status = next;
    decidedBy = by;
    decidedAt = at;
  }

  /**
   * @throws ProblemException 409 when it was decided or withdrawn
   */
  void requireProposed() {
    if (status != ShareStatus.PROPOSED) {
      throw WORDS.conflict("share-status", status.label());
    }
  }

  /**
   * @throws ProblemException 409 when it was refused or withdrawn
   */
  void requireCurrent() {
    if (status != ShareStatus.AGREED) {
      requireProposed();
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

  int year() {
    return year;
  }

  ShareStatus status() {
    return status;
  }

  String reason() {
    return reason;
  }

  String scope() {
    return scope;
  }

  long version() {
    return version;
  }
}
