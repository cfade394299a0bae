package org.ipfund.performance.planevaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/**
 * An evaluation of a document: a draft is changed and computed anew, what is issued stays as it is.
 * Its verdicts stand in rows of their own.
 */
@Entity
@DynamicUpdate
class PlanEvaluation {

  private static final Wording WORDS = Wording.of(PlanEvaluation.class);

  @Id private UUID id;
  private UUID planId;

  @Enumerated(EnumType.STRING)
  private EvaluationKind kind;

  private LocalDate asOf;
  private String conclusion;

  @Enumerated(EnumType.STRING)
  private EvaluationStatus status;

  private String[] preparedBy;
  private String issuedBy;
  private Instant issuedAt;
  private boolean sample;
  private String scope;
  @Version private long version;

  protected PlanEvaluation() {}

  PlanEvaluation(UUID id, String scope, EvaluationRequest request, String by) {
    this.id = id;
    this.planId = request.planId();
    this.kind = request.kind();
    this.asOf = request.asOf();
    this.conclusion = request.conclusion();
    this.sample = Boolean.TRUE.equals(request.sample());
    this.status = EvaluationStatus.DRAFT;
    this.scope = scope;
    this.preparedBy = new String[] {by};
  }

  /** Somebody had a hand in the draft. */
  void prepared(String by) {
    preparedBy =
        Stream.concat(preparers().stream(), Stream.of(by)).distinct().toArray(String[]::new);
  }

  void conclude(String other, String by) {
    conclusion = other;
    prepared(by);
  }

  void issue(String by, Instant at) {
    status = EvaluationStatus.ISSUED;
    issuedBy = by;
    issuedAt = at;
  }

  /**
   * @throws ProblemException 409 when it was issued
   */
  void requireDraft() {
    if (status != EvaluationStatus.DRAFT) {
      throw WORDS.conflict("evaluation-issued");
    }
  }

  UUID id() {
    return id;
  }

  UUID planId() {
    return planId;
  }

  EvaluationKind kind() {
    return kind;
  }

  LocalDate asOf() {
    return asOf;
  }

  String conclusion() {
    return conclusion;
  }

  EvaluationStatus status() {
    return status;
  }

  List<String> preparers() {
    return List.of(preparedBy);
  }

  /** The path of the region whose office makes it. */
  String scope() {
    return scope;
  }

  long version() {
    return version;
  }
}
