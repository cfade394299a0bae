package org.ipfund.catalog.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipfund.catalog.unit.UnitFacts;
import org.ipfund.catalog.unit.Units;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Identity;
import org.ipfund.platform.http.Etags;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.http.ProblemKind;
import org.ipfund.platform.value.BusinessClock;

/** Hands the administration of a unit over: one gets it as the other loses it. */
@ApplicationScoped
public class HandoverService {

  private final Administrators administrators;
  private final Members members;
  private final AccountChanges changes;
  private final Units units;
  private final BusinessClock clock;
  private final Caller caller;

  HandoverService(
      Administrators administrators,
      Members members,
      AccountChanges changes,
      Units units,
      BusinessClock clock,
      Caller caller) {
    this.administrators = administrators;
    this.members = members;
    this.changes = changes;
    this.units = units;
    this.clock = clock;
    this.caller = caller;
  }

  /**
   * Makes another member of the caller's unit its administrator, in the caller's place.
   *
   * @throws ProblemException 404, 412, 428, 403 when the caller is not the administrator any more,
   *     409 when the other one is not active, or is the caller
   */
  @Transactional
  public MemberResponse handOver(UUID id, String ifMatch) {
    Member heir = administrators.lock(id);
    Etags.require(ifMatch, heir.version());
    if (!heir.isActive() || caller.name().equals(heir.subject())) {
      throw ProblemException.conflict("只能移交给本单位其他在用成员", "Hand over to another active member");
    }
    resign(heir.unitId());
    Member after = heir.with(Role.UNIT_ADMIN);
    members.change(after);
    return changes.tell("appointed", after, heir);
  }

  private void resign(UUID unitId) {
    Optional<Member> self =
        members.lockJoined(unitId).stream()
            .filter(m -> caller.name().equals(m.subject()))
            .findFirst();
    if (self.isEmpty()) {
      enter(unitId);
      return;
    }
    Member before = self.get();
    if (!before.isActive() || !before.is(Role.UNIT_ADMIN)) {
      throw new ProblemException(
          ProblemKind.FORBIDDEN, "您已不是本单位管理员", "You do not administer this unit any more");
    }
    Member after = before.without(Role.UNIT_ADMIN);
    members.change(after);
    changes.tell("resigned", after, before);
  }

  /** Whose roles came with the token becomes a member without this one, which the token keeps. */
  private void enter(UUID unitId) {
    UnitFacts unit = units.find(unitId).orElseThrow();
    Identity who = caller.identity();
    List<Role> roles =
        Stream.of(Role.values())
            .filter(role -> role != Role.UNIT_ADMIN && who.roles().contains(role.name()))
            .toList();
    Member self = Member.joined(unit, caller.name(), who.name(), roles, clock.instant());
    if (!members.join(self)) {
      throw new MemberElsewhere().problem();
    }
    changes.tell("resigned", self, null);
  }
}
