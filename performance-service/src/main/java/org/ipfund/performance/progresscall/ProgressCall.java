package org.ipfund.performance.progresscall;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** A call for reports on a quarter of a document (催报): opened, put off, closed. */
@Entity
@DynamicUpdate
class ProgressCall {

  private static final Wording WORDS = Wording.of(ProgressCall.class);

  @Id private UUID id;
  private UUID planId;
  private int year;
  private int quarter;
  private Instant deadline;
  private String note;

  @Enumerated(EnumType.STRING)
  private ProgressCallStatus status;

  private String openedBy;
  private Instant openedAt;
  private String closedBy;
  private Instant closedAt;
  private boolean sample;
  private String scope;
  private String[] participants;
  @Version private long version;

  protected ProgressCall() {}

  ProgressCall(UUID id, CalledPlan plan, ProgressCallRequest request, String by, Instant at) {
    this.id = id;
    this.planId = request.planId();
    this.year = request.year();
    this.quarter = request.quarter();
    this.deadline = CallDeadline.after(request.reportBy());
    this.note = request.note();
    this.status = ProgressCallStatus.OPEN;
    this.openedBy = by;
    this.openedAt = at;
    this.sample = Boolean.TRUE.equals(request.sample());
    this.scope = plan.scope();
    this.participants = plan.participants().toArray(String[]::new);
  }

  void extend(Instant later) {
    deadline = later;
  }

  void close(String by, Instant at) {
    status = ProgressCallStatus.CLOSED;
    closedBy = by;
    closedAt = at;
  }

  /**
   * @throws ProblemException 409 when it is closed
   */
  void requireOpen() {
    if (status != ProgressCallStatus.OPEN) {
      throw WORDS.conflict("call-closed");
    }
  }

  UUID id() {
    return id;
  }

  Instant deadline() {
    return deadline;
  }

  ProgressCallStatus status() {
    return status;
  }

  String scope() {
    return scope;
  }

  long version() {
    return version;
  }
}
