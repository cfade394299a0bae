package org.ipfund.performance.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.ipfund.performance.actor.FollowedTask;
import org.ipfund.performance.actor.TaskActor;
import org.ipfund.performance.progresscall.StandingCall;
import org.ipfund.performance.task.PartyRole;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/**
 * What a body reports of a task in a quarter: a draft is its own, what is filed is told to who
 * leads the task too; it may come back and is filed again. What was late stays so.
 */
@Entity
@DynamicUpdate
class ProgressReport {

  private static final Wording WORDS = Wording.of(ProgressReport.class);

  @Id private UUID id;
  private UUID planId;
  private UUID callId;
  private UUID taskId;
  private UUID bodyId;

  @Enumerated(EnumType.STRING)
  private PartyRole role;

  @Enumerated(EnumType.STRING)
  private ReportState state;

  private String text;
  private String[] evidence;
  private String difficulty;

  @Enumerated(EnumType.STRING)
  private ReportStatus status;

  private String returnReason;
  private String[] preparedBy;
  private String filedBy;
  private Instant filedAt;
  private boolean late;
  private boolean sample;
  private String scope;
  private String[] participants;
  @Version private long version;

  protected ProgressReport() {}

  /**
   * @param own the keys of those who act for the body
   */
  ProgressReport(UUID id, StandingCall call, FollowedTask task, TaskActor actor, List<String> own) {
    this.id = id;
    this.planId = call.planId();
    this.callId = call.id();
    this.taskId = task.id();
    this.bodyId = actor.bodyId();
    this.role = actor.role();
    this.status = ReportStatus.DRAFT;
    this.preparedBy = new String[0];
    this.scope = task.scope();
    this.participants = own.toArray(String[]::new);
  }

  void say(ReportContent content, String by) {
    state = content.state();
    text = content.text();
    evidence = content.evidence().stream().map(Evidence::text).toArray(String[]::new);
    difficulty = content.difficulty();
    preparedBy =
        Stream.concat(Stream.of(preparedBy), Stream.of(by)).distinct().toArray(String[]::new);
  }

  void markSample() {
    sample = true;
  }

  /**
   * @param told the keys of those who are told: the body and who leads the task
   */
  void file(StandingCall call, List<String> told, String by, Instant at) {
    if (filedAt == null) {
      late = call.isLate(at);
    }
    status = ReportStatus.FILED;
    filedBy = by;
    filedAt = at;
    participants = told.toArray(String[]::new);
  }

  /** What it says, as far as filing asks. */
  ReportRules.FiledContent filed(Map<Integer, BigDecimal> counts) {
    return new ReportRules.FiledContent(role, state, evidence.length, difficulty, counts);
  }

  void giveBack(String reason) {
    status = ReportStatus.RETURNED;
    returnReason = reason;
  }

  /**
   * @throws ProblemException 409 when it is filed
   */
  void requireOpen() {
    if (status == ReportStatus.FILED) {
      throw WORDS.conflict("report-filed");
    }
  }

  /**
   * @throws ProblemException 409 when it is not filed
   */
  void requireFiled() {
    if (status != ReportStatus.FILED) {
      throw WORDS.conflict("report-not-filed", status.label());
    }
  }

  UUID id() {
    return id;
  }

  UUID callId() {
    return callId;
  }

  UUID taskId() {
    return taskId;
  }

  UUID planId() {
    return planId;
  }

  UUID bodyId() {
    return bodyId;
  }

  PartyRole role() {
    return role;
  }

  ReportState state() {
    return state;
  }

  ReportStatus status() {
    return status;
  }

  boolean isLate() {
    return late;
  }

  Instant filedAt() {
    return filedAt;
  }

  String scope() {
    return scope;
  }

  List<String> participants() {
    return List.of(participants);
  }

  String returnReason() {
    return returnReason;
  }

  long version() {
    return version;
  }
}
