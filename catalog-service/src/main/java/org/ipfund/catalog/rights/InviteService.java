package org.ipfund.catalog.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.catalog.member.AccountChanges;
import org.ipfund.catalog.member.AccountSettings;
import org.ipfund.catalog.member.Member;
import org.ipfund.catalog.member.MemberRepository;
import org.ipfund.catalog.member.OneTimeCode;
import org.ipfund.catalog.member.Role;
import org.ipfund.catalog.member.UnitRoles;
import org.ipfund.catalog.unit.UnitFacts;
import org.ipfund.catalog.unit.Units;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.BusinessClock;

/** Invites people into units. */
@ApplicationScoped
public class InviteService {

  private static final Wording WORDS = Wording.of(InviteService.class);

  private static final Violation NO_UNIT = WORDS.violation("/unitId", "member-unit");

  private final MemberRepository members;
  private final AccountChanges changes;
  private final SecondAdministrator second;
  private final Units units;
  private final AccountSettings settings;
  private final BusinessClock clock;
  private final Caller caller;

  InviteService(
      MemberRepository members,
      AccountChanges changes,
      SecondAdministrator second,
      Units units,
      AccountSettings settings,
      BusinessClock clock,
      Caller caller) {
    this.members = members;
    this.changes = changes;
    this.second = second;
    this.units = units;
    this.settings = settings;
    this.clock = clock;
    this.caller = caller;
  }

  /**
   * Invites a person into a unit; the answer alone carries the code. Where a second administrator
   * is needed the code counts from its approval on.
   *
   * @throws ProblemException 422 when the caller knows of no such unit or may not give a role there
   */
  @Transactional
  public InvitedMember invite(MemberRequest request) {
    UnitFacts unit = unit(request.unitId());
    List<Role> roles = request.roles().stream().distinct().toList();
    List<Violation> violations = UnitRoles.check(unit.kind(), request.roles(), second.byProvince());
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
    Instant now = clock.instant();
    Member member = Member.invited(unit, roles, now, caller.name());
    if (second.isNeeded(unit.kind())) {
      member.prepareInvitation();
    }
    String code = OneTimeCode.next();
    member.give(OneTimeCode.hash(code), now.plus(settings.invitationValid()));
    members.persistAndFlush(member);
    return new InvitedMember(changes.tell("invited", member.facts(), null), code);
  }

  private UnitFacts unit(UUID given) {
    UUID id = given == null ? caller.identity().unitId() : given;
    Optional<UnitFacts> unit = id == null ? Optional.empty() : units.find(id);
    return unit.orElseThrow(() -> ProblemException.refused(List.of(NO_UNIT)));
  }
}
