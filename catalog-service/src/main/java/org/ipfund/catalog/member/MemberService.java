package org.ipfund.catalog.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.catalog.unit.UnitFacts;
import org.ipfund.catalog.unit.Units;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.BusinessClock;

/** Invites, suspends and resumes members of units. */
@ApplicationScoped
public class MemberService {

  private static final Wording WORDS = Wording.of(MemberService.class);

  private static final Violation NO_UNIT = WORDS.violation("/unitId", "member-unit");

  private final MemberRepository members;
  private final Administrators administrators;
  private final AccountChanges changes;
  private final SecondAdministrator second;
  private final Units units;
  private final AccountSettings settings;
  private final BusinessClock clock;
  private final Caller caller;

  MemberService(
      MemberRepository members,
      Administrators administrators,
      AccountChanges changes,
      SecondAdministrator second,
      Units units,
      AccountSettings settings,
      BusinessClock clock,
      Caller caller) {
    this.members = members;
    this.administrators = administrators;
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

  /**
   * Suspends a member, or withdraws an invitation; an administrator of the province, once a second
   * one approves.
   *
   * @throws ProblemException 404, 412, 428, 409 for oneself, for the unit's last administrator or
   *     when it is suspended already
   */
  @Transactional
  public MemberResponse suspend(UUID id, String ifMatch) {
    Member member = administrators.lock(id, ifMatch);
    MemberFacts before = member.facts();
    if (caller.name().equals(before.subject())) {
      throw WORDS.conflict("member-oneself");
    }
    member.requireNotSuspended();
    administrators.requireOneWithout(before);
    if (second.isNeededToSuspend(before)) {
      member.prepareSuspension(caller.name());
      return prepare("suspension-prepared", member, before);
    }
    member.suspend();
    return change("suspended", member, before);
  }

  /**
   * Lets a suspended member go on, once a second administrator approves where one is needed.
   *
   * @throws ProblemException 404, 412, 428, 409 when it is not suspended
   */
  @Transactional
  public MemberResponse resume(UUID id, String ifMatch) {
    Member member = administrators.lock(id, ifMatch);
    MemberFacts before = member.facts();
    if (second.isNeeded(before)) {
      member.prepareResumption(caller.name());
      return prepare("resumption-prepared", member, before);
    }
    member.resume();
    return change("resumed", member, before);
  }

  private MemberResponse prepare(String action, Member prepared, MemberFacts before) {
    members.write(prepared);
    return changes.note(action, prepared.facts(), before);
  }

  private MemberResponse change(String action, Member changed, MemberFacts before) {
    members.write(changed);
    return changes.tell(action, changed.facts(), before);
  }
}
