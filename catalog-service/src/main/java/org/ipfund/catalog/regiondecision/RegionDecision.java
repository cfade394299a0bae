package org.ipfund.catalog.regiondecision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ipfund.catalog.region.RegionClosureRequest;
import org.ipfund.catalog.region.RegionMoveRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Ids;

/**
 * That a region ends or goes under other parents. Both give its money and its people to others, so
 * one prepares it and another approves.
 */
@Entity
class RegionDecision {

  private static final Wording WORDS = Wording.of(RegionDecision.class);

  @Id private UUID id;
  private String regionCode;

  @Enumerated(EnumType.STRING)
  private RegionDecisionKind kind;

  private String successor;
  private LocalDate validTo;
  private String administrativeParent;
  private String fiscalParent;
  private Boolean provinceManaged;
  private String reason;

  @Enumerated(EnumType.STRING)
  private RegionDecisionStatus status;

  private String preparedBy;
  private Instant preparedAt;
  private Instant decidedAt;
  private String scope;
  @Version private long version;

  protected RegionDecision() {}

  private RegionDecision(
      RegionDecisionKind kind, String region, String scope, String by, Instant now) {
    this.id = Ids.next();
    this.kind = kind;
    this.regionCode = region;
    this.status = RegionDecisionStatus.PREPARED;
    this.preparedBy = by;
    this.preparedAt = now;
    this.scope = scope;
  }

  /**
   * @param scope of whom it is
   * @param by who asks for it, and may not approve it
   */
  RegionDecision(
      String region, RegionClosureRequest closure, String scope, String by, Instant now) {
    this(RegionDecisionKind.CLOSURE, region, scope, by, now);
    this.successor = closure.successor();
    this.validTo = closure.validTo();
    this.reason = closure.reason();
  }

  /** The same for a move. */
  RegionDecision(String region, RegionMoveRequest move, String scope, String by, Instant now) {
    this(RegionDecisionKind.MOVE, region, scope, by, now);
    this.administrativeParent = move.administrativeParent();
    this.fiscalParent = move.fiscalParent();
    this.provinceManaged = move.provinceManaged();
    this.reason = move.reason();
  }

  /**
   * @throws ProblemException 409 when it was decided already
   */
  void requireWaiting() {
    if (status != RegionDecisionStatus.PREPARED) {
      throw WORDS.conflict("region-decision-state", status.label().zh(), status);
    }
  }

  /** With its effect, as another person has approved or where one is enough. */
  void approve(Instant now) {
    decide(RegionDecisionStatus.APPROVED, now);
  }

  /** Without any effect. */
  void reject(Instant now) {
    decide(RegionDecisionStatus.REJECTED, now);
  }

  private void decide(RegionDecisionStatus next, Instant now) {
    requireWaiting();
    status = next;
    decidedAt = now;
  }

  /** As it is now. */
  RegionDecisionFacts facts() {
    return new RegionDecisionFacts(
        id, regionCode, closure(), move(), status, preparedBy, preparedAt, decidedAt, version);
  }

  private RegionClosureRequest closure() {
    return kind == RegionDecisionKind.CLOSURE
        ? new RegionClosureRequest(successor, validTo, reason)
        : null;
  }

  private RegionMoveRequest move() {
    return kind == RegionDecisionKind.MOVE
        ? new RegionMoveRequest(administrativeParent, fiscalParent, provinceManaged, reason)
        : null;
  }
}
