package org.ipfund.catalog.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.member.Member;
import org.ipfund.catalog.member.MemberFacts;
import org.ipfund.catalog.member.MemberReader;
import org.ipfund.catalog.member.MemberRepository;
import org.ipfund.catalog.member.Role;
import org.ipfund.catalog.unit.Units;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** Sees to it that a unit is never left without an administrator, whoever acts at the same time. */
@ApplicationScoped
class Administrators {

  private static final Wording WORDS = Wording.of(Administrators.class);

  private final MemberReader reader;
  private final MemberRepository members;
  private final Units units;
  private final Caller caller;

  Administrators(MemberReader reader, MemberRepository members, Units units, Caller caller) {
    this.reader = reader;
    this.members = members;
    this.units = units;
    this.caller = caller;
  }

  /**
   * The member as the client read it, once nobody else changes members of its unit.
   *
   * @throws ProblemException 404 when there is none the caller may know of, 412, 428
   */
  Member lock(UUID id, String ifMatch) {
    units.lock(reader.get(id).unitId());
    return members.lock(id, ifMatch);
  }

  /**
   * @throws ProblemException 409 when the unit has no other active administrator
   */
  void requireOneWithout(MemberFacts member) {
    if (!member.is(Role.UNIT_ADMIN) || !member.isActive()) {
      return;
    }
    List<MemberFacts> joined =
        members.lockJoined(member.unitId()).stream().map(Member::facts).toList();
    boolean another =
        joined.stream()
            .anyMatch(m -> !m.id().equals(member.id()) && m.isActive() && m.is(Role.UNIT_ADMIN));
    if (!another && !isAdministratorByToken(member.unitId(), joined)) {
      throw WORDS.conflict("member-last-administrator");
    }
  }

  /** Who became administrator outside the suite, and is no member yet, counts as one. */
  private boolean isAdministratorByToken(UUID unitId, List<MemberFacts> joined) {
    boolean member = joined.stream().anyMatch(m -> caller.name().equals(m.subject()));
    return !member
        && unitId.equals(caller.identity().unitId())
        && caller.identity().roles().contains(Role.UNIT_ADMIN.name());
  }
}
