package org.ipfund.catalog.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.member.AccountChanges;
import org.ipfund.catalog.member.AccountSettings;
import org.ipfund.catalog.member.Member;
import org.ipfund.catalog.member.MemberFacts;
import org.ipfund.catalog.member.MemberRepository;
import org.ipfund.catalog.member.MemberResponse;
import org.ipfund.catalog.member.PendingGrant;
import org.ipfund.catalog.member.RejectionRequest;
import org.ipfund.catalog.member.Role;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.BusinessClock;

/** A second administrator decides on what one has prepared about rights. */
@ApplicationScoped
public class GrantService {

  private static final Wording WORDS = Wording.of(GrantService.class);

  private final Administrators administrators;
  private final MemberRepository members;
  private final AccountChanges changes;
  private final SecondAdministrator second;
  private final Resignation resignation;
  private final AccountSettings settings;
  private final BusinessClock clock;

  GrantService(
      Administrators administrators,
      MemberRepository members,
      AccountChanges changes,
      SecondAdministrator second,
      Resignation resignation,
      AccountSettings settings,
      BusinessClock clock) {
    this.administrators = administrators;
    this.members = members;
    this.changes = changes;
    this.second = second;
    this.resignation = resignation;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Gives the rights: the invitation counts from now on, the suspension ends, the administration is
   * handed over; or an administrator of the province is suspended.
   *
   * @throws ProblemException 404, 412, 428, 409 when nothing waits, 403 for who prepared it or gets
   *     or loses it, 422 when the caller could not give the roles itself
   */
  @Transactional
  public MemberResponse approve(UUID id, String ifMatch) {
    Member member = waiting(id, ifMatch);
    MemberFacts before = member.facts();
    switch (before.pending()) {
      case HANDOVER -> {
        second.require(before, List.of(Role.UNIT_ADMIN));
        resignation.resign(before.unitId(), before.preparedBy());
      }
      case SUSPENSION -> {
        second.requireToSuspend(before);
        administrators.requireOneWithout(before);
      }
      case INVITATION, RESUMPTION -> second.require(before, before.roles());
    }
    Instant now = clock.instant();
    member.approve(now.plus(settings.invitationValid()));
    return change("approved", member, before);
  }

  /**
   * Refuses it; who prepared it takes it back so, too.
   *
   * @throws ProblemException 404, 412, 428, 409 when nothing waits, 403 for who shall be suspended
   */
  @Transactional
  public MemberResponse reject(UUID id, String ifMatch, RejectionRequest request) {
    Member member = waiting(id, ifMatch);
    MemberFacts before = member.facts();
    if (before.pending() == PendingGrant.SUSPENSION) {
      second.requireOtherThan(before);
    }
    member.reject(request.reason());
    return change("rejected", member, before);
  }

  private Member waiting(UUID id, String ifMatch) {
    Member member = administrators.lock(id, ifMatch);
    if (member.facts().pending() == null) {
      throw WORDS.conflict("member-nothing-waits");
    }
    return member;
  }

  private MemberResponse change(String action, Member changed, MemberFacts before) {
    members.write(changed);
    return changes.tell(action, changed.facts(), before);
  }
}
