package org.ipfund.catalog.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.catalog.unit.UnitFacts;
import org.ipfund.catalog.unit.UnitKind;
import org.ipfund.catalog.unit.Units;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.guard.FourEyes;
import org.ipfund.platform.guard.Separation;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.http.Violation;

/** Rights are given by two persons (双人授权): when a second one is needed, and who that may be. */
@ApplicationScoped
class SecondAdministrator {

  private final Units units;
  private final FourEyes fourEyes;
  private final Separation separation;
  private final Caller caller;

  SecondAdministrator(Units units, FourEyes fourEyes, Separation separation, Caller caller) {
    this.units = units;
    this.fourEyes = fourEyes;
    this.separation = separation;
    this.caller = caller;
  }

  /** True when what the caller gives in such a unit waits for another's approval. */
  boolean isNeeded(UnitKind kind) {
    return fourEyes.need("grant") && UnitRoles.needSecond(kind, byProvince());
  }

  boolean isNeeded(Member member) {
    return isNeeded(unit(member).kind());
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
  void require(Member member, List<Role> given) {
    List<String> concerned = new ArrayList<>(List.of(member.preparedBy()));
    if (member.subject() != null) {
      concerned.add(member.subject());
    }
    separation.require(concerned);
    List<Violation> violations = UnitRoles.check(unit(member).kind(), given, byProvince());
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
  }

  private UnitFacts unit(Member member) {
    return units.find(member.unitId()).orElseThrow();
  }
}
