package org.ipfund.catalog.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipfund.catalog.member.AccountChanges;
import org.ipfund.catalog.member.Member;
import org.ipfund.catalog.member.MemberFacts;
import org.ipfund.catalog.member.MemberRepository;
import org.ipfund.catalog.member.OneUnitPerPerson;
import org.ipfund.catalog.member.Role;
import org.ipfund.catalog.unit.UnitFacts;
import org.ipfund.catalog.unit.Units;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Identity;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.BusinessClock;

/** Takes the administration of a unit from whoever hands it over. */
@ApplicationScoped
class Resignation {

  private static final Wording WORDS = Wording.of(Resignation.class);

  private final MemberRepository members;
  private final AccountChanges changes;
  private final Units units;
  private final BusinessClock clock;
  private final Caller caller;

  Resignation(
      MemberRepository members,
      AccountChanges changes,
      Units units,
      BusinessClock clock,
      Caller caller) {
    this.members = members;
    this.changes = changes;
    this.units = units;
    this.clock = clock;
    this.caller = caller;
  }

  /**
   * Sees to it that the caller is a member who can hand over later.
   *
   * @throws ProblemException 403 when it is not the unit's administrator any more
   */
  void prepare(UUID unitId) {
    Optional<Member> self = member(unitId, caller.name());
    if (self.isEmpty()) {
      enter(unitId, true);
    } else {
      requireAdministrator(self.get());
    }
  }

  /** The caller is administrator no more. */
  void resign(UUID unitId) {
    if (member(unitId, caller.name()).isEmpty()) {
      enter(unitId, false);
    } else {
      resign(unitId, caller.name());
    }
  }

  /**
   * This person is administrator no more.
   *
   * @throws ProblemException 403 when it is not any more
   */
  void resign(UUID unitId, String administrator) {
    Member member = member(unitId, administrator).orElseThrow(Resignation::notAdministrator);
    requireAdministrator(member);
    MemberFacts before = member.facts();
    member.take(Role.UNIT_ADMIN);
    members.write(member);
    changes.tell("resigned", member.facts(), before);
  }

  private Optional<Member> member(UUID unitId, String subject) {
    return members.lockJoined(unitId).stream()
        .filter(member -> subject.equals(member.facts().subject()))
        .findFirst();
  }

  private static void requireAdministrator(Member member) {
    if (!member.facts().isActive() || !member.facts().is(Role.UNIT_ADMIN)) {
      throw notAdministrator();
    }
  }

  private static ProblemException notAdministrator() {
    return new ProblemException(ProblemKind.FORBIDDEN, WORDS.text("member-no-administrator"));
  }

  /** Whose roles came with the token becomes a member, with the administration or without. */
  private void enter(UUID unitId, boolean administrator) {
    UnitFacts unit = units.find(unitId).orElseThrow();
    Identity who = caller.identity();
    List<Role> roles =
        Stream.of(Role.values())
            .filter(role -> administrator || role != Role.UNIT_ADMIN)
            .filter(role -> who.roles().contains(role.name()))
            .toList();
    Member self = Member.joined(unit, caller.name(), who.name(), roles, clock.instant());
    if (!members.join(self)) {
      throw new OneUnitPerPerson().problem();
    }
    changes.tell(administrator ? "joined" : "resigned", self.facts(), null);
  }
}
