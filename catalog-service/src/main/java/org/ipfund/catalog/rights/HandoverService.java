package org.ipfund.catalog.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ipfund.catalog.member.AccountChanges;
import org.ipfund.catalog.member.Member;
import org.ipfund.catalog.member.MemberFacts;
import org.ipfund.catalog.member.MemberRepository;
import org.ipfund.catalog.member.MemberResponse;
import org.ipfund.catalog.member.Role;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** Hands the administration of a unit over: one gets it as the other loses it. */
@ApplicationScoped
public class HandoverService {

  private static final Wording WORDS = Wording.of(HandoverService.class);

  private final Administrators administrators;
  private final MemberRepository members;
  private final AccountChanges changes;
  private final Resignation resignation;
  private final SecondAdministrator second;
  private final Caller caller;

  HandoverService(
      Administrators administrators,
      MemberRepository members,
      AccountChanges changes,
      Resignation resignation,
      SecondAdministrator second,
      Caller caller) {
    this.administrators = administrators;
    this.members = members;
    this.changes = changes;
    this.resignation = resignation;
    this.second = second;
    this.caller = caller;
  }

  /**
   * Makes another member of the caller's unit its administrator, in the caller's place; where a
   * second person is needed, once that approves.
   *
   * @throws ProblemException 404, 412, 428, 403 when the caller is not the administrator any more,
   *     409 when the other one is not active, or is the caller
   */
  @Transactional
  public MemberResponse handOver(UUID id, String ifMatch) {
    Member member = administrators.lock(id, ifMatch);
    MemberFacts heir = member.facts();
    if (!heir.isActive() || caller.name().equals(heir.subject())) {
      throw WORDS.conflict("member-heir");
    }
    return second.isNeeded(heir) ? prepare(member) : handOver(member);
  }

  private MemberResponse prepare(Member heir) {
    MemberFacts before = heir.facts();
    resignation.prepare(before.unitId());
    heir.prepareHandover(caller.name());
    members.write(heir);
    return changes.note("handover-prepared", heir.facts(), before);
  }

  private MemberResponse handOver(Member heir) {
    MemberFacts before = heir.facts();
    resignation.resign(before.unitId());
    heir.give(Role.UNIT_ADMIN);
    members.write(heir);
    return changes.tell("appointed", heir.facts(), before);
  }
}
