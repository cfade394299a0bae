package org.ipfund.catalog.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.ipfund.catalog.member.MemberFacts;
import org.ipfund.catalog.member.Role;
import org.ipfund.catalog.member.UnitRoles;
import org.ipfund.catalog.unit.UnitFacts;
import org.ipfund.catalog.unit.UnitKind;
import org.ipfund.catalog.unit.Units;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Combinations;
import org.ipfund.platform.access.Identity.Loan;
import org.ipfund.platform.guard.Accounts;
import org.ipfund.platform.guard.FourEyes;
import org.ipfund.platform.guard.Separation;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/**
 * Rights are given by two persons (双人授权), and an administrator of the province is stopped by two:
 * when a second one is needed, and who that may be.
 */
@ApplicationScoped
class SecondAdministrator {

  private static final Wording WORDS = Wording.of(SecondAdministrator.class);

  private final Units units;
  private final Accounts accounts;
  private final FourEyes fourEyes;
  private final Separation separation;
  private final Caller caller;

  SecondAdministrator(
      Units units, Accounts accounts, FourEyes fourEyes, Separation separation, Caller caller) {
    this.units = units;
    this.accounts = accounts;
    this.fourEyes = fourEyes;
    this.separation = separation;
    this.caller = caller;
  }

  /** True when what the caller gives in such a unit waits for another's approval. */
  boolean isNeeded(UnitKind kind) {
    return fourEyes.need("grant") && UnitRoles.needSecond(kind, byProvince());
  }

  boolean isNeeded(MemberFacts member) {
    return isNeeded(unit(member).kind());
  }

  /** True when another has to approve that the member is stopped: one administrator by one. */
  boolean isNeededToSuspend(MemberFacts member) {
    return fourEyes.need("suspension") && member.isActive() && isWatcher(member);
  }

  private boolean isWatcher(MemberFacts member) {
    Stream<String> own = member.roles().stream().map(Role::name);
    Stream<String> lent = accounts.lentTo(member.subject()).stream().map(Loan::role);
    return Stream.concat(own, lent).anyMatch(Combinations::isWatcher);
  }

  /** Whoever reaches more than its own unit acts for the province. */
  boolean byProvince() {
    return caller.scope().isPlace();
  }

  /**
   * Lets the caller approve what another prepared for a third.
   *
   * @throws ProblemException 403 for either of them, 422 when it could not give the roles itself
   */
  void require(MemberFacts member, List<Role> given) {
    requireApart(member);
    List<Violation> violations = UnitRoles.check(unit(member).kind(), given, byProvince());
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
  }

  /**
   * Lets the caller approve that another stops the member.
   *
   * @throws ProblemException 403 for either of them, and for whoever does not act for the province
   */
  void requireToSuspend(MemberFacts member) {
    requireApart(member);
    if (!byProvince()) {
      throw new ProblemException(ProblemKind.FORBIDDEN, WORDS.text("member-suspension-approver"));
    }
  }

  private void requireApart(MemberFacts member) {
    separation.require(List.of(member.preparedBy()));
    requireOtherThan(member);
  }

  /**
   * @throws ProblemException 403 for the member itself
   */
  void requireOtherThan(MemberFacts member) {
    if (member.subject() != null) {
      separation.requireOtherThan(member.subject());
    }
  }

  private UnitFacts unit(MemberFacts member) {
    return units.find(member.unitId()).orElseThrow();
  }
}
