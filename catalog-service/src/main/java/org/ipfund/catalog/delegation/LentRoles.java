package org.ipfund.catalog.delegation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.ipfund.catalog.member.MemberFacts;
import org.ipfund.catalog.member.Role;
import org.ipfund.platform.access.Identity;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Ids;

/** Roles that somebody lends a colleague for an absence. */
@Entity
@Table(name = "delegation")
class LentRoles {

  private static final Wording WORDS = Wording.of(LentRoles.class);

  @Id private UUID id;
  private UUID unitId;
  private String lender;
  private String lenderName;
  private UUID memberId;
  private String borrower;
  private String[] roles;
  private Instant startsAt;
  private Instant endsAt;
  private boolean ended;
  private String scope;
  @Version private long version;

  protected LentRoles() {}

  /**
   * @param start when they begin to count
   */
  LentRoles(DelegationRequest request, Identity lender, MemberFacts to, Instant start) {
    this.id = Ids.next();
    this.unitId = to.unitId();
    this.lender = lender.subject();
    this.lenderName = lender.name();
    this.memberId = to.id();
    this.borrower = to.subject();
    this.roles = Role.names(request.roles().stream().distinct().toList());
    this.startsAt = start;
    this.endsAt = request.endsAt();
    this.scope = to.scope();
  }

  /**
   * Over from now on; one that has not begun never does.
   *
   * @throws ProblemException 409 when it is over already
   */
  void end(Instant now) {
    if (facts().isOver(now)) {
      throw WORDS.conflict("delegation-over");
    }
    endsAt = now.isBefore(startsAt) ? startsAt : now;
    ended = true;
  }

  /** As it is now. */
  LentRolesFacts facts() {
    return new LentRolesFacts(
        id,
        unitId,
        lender,
        lenderName,
        memberId,
        borrower,
        Role.named(roles),
        startsAt,
        endsAt,
        ended,
        version);
  }
}
