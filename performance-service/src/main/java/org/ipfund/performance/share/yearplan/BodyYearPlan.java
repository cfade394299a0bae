package org.ipfund.performance.share.yearplan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/**
 * What a body plans for a year of a document: how it goes forward, by what safeguards and policies,
 * which post is in charge and which office does it. It is drafted and filed by the body's own
 * people.
 */
@Entity
@DynamicUpdate
class BodyYearPlan {

  private static final Wording WORDS = Wording.of(BodyYearPlan.class);

  @Id private UUID id;
  private UUID planId;
  private UUID bodyId;
  private int year;
  private String progressPlan;
  private String safeguards;
  private String policies;
  private String postInCharge;
  private String office;

  @Enumerated(EnumType.STRING)
  private YearPlanStatus status;

  private String[] preparedBy;
  private String filedBy;
  private Instant filedAt;
  private boolean sample;
  private String scope;
  private String[] participants;
  @Version private long version;

  protected BodyYearPlan() {}

  BodyYearPlan(
      UUID id, YearPlanOwner owner, YearPlanRequest said, String[] participants, String by) {
    this.id = id;
    this.planId = owner.planId();
    this.scope = owner.scope();
    this.participants = participants;
    this.bodyId = said.bodyId();
    this.year = said.year();
    this.sample = Boolean.TRUE.equals(said.sample());
    this.status = YearPlanStatus.DRAFT;
    this.preparedBy = new String[0];
    write(said, by);
  }

  final void write(YearPlanRequest said, String by) {
    progressPlan = said.progressPlan();
    safeguards = said.safeguards();
    policies = said.policies();
    postInCharge = said.postInCharge();
    office = said.office();
    preparedBy =
        Stream.concat(List.of(preparedBy).stream(), Stream.of(by))
            .distinct()
            .toArray(String[]::new);
  }

  void file(String by, Instant at) {
    status = YearPlanStatus.FILED;
    filedBy = by;
    filedAt = at;
  }

  /**
   * @throws ProblemException 409 when it is filed
   */
  void requireDraft() {
    if (status != YearPlanStatus.DRAFT) {
      throw WORDS.conflict("year-plan-status", status.label());
    }
  }

  /** Whether it is of this body and year: a change says the same. */
  boolean isOf(YearPlanRequest said) {
    return bodyId.equals(said.bodyId()) && year == said.year();
  }

  UUID id() {
    return id;
  }

  UUID planId() {
    return planId;
  }

  UUID bodyId() {
    return bodyId;
  }

  int year() {
    return year;
  }

  String progressPlan() {
    return progressPlan;
  }

  String safeguards() {
    return safeguards;
  }

  String policies() {
    return policies;
  }

  String postInCharge() {
    return postInCharge;
  }

  String office() {
    return office;
  }

  YearPlanStatus status() {
    return status;
  }

  long version() {
    return version;
  }
}
