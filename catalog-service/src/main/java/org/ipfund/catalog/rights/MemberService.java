package org.ipfund.catalog.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ipfund.catalog.member.AccountChanges;
import org.ipfund.catalog.member.Member;
import org.ipfund.catalog.member.MemberFacts;
import org.ipfund.catalog.member.MemberRepository;
import org.ipfund.catalog.member.MemberResponse;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** Suspends and resumes members of units. */
@ApplicationScoped
public class MemberService {

  private static final Wording WORDS = Wording.of(MemberService.class);

  private final MemberRepository members;
  private final Administrators administrators;
  private final AccountChanges changes;
  private final SecondAdministrator second;
  private final Caller caller;

  MemberService(
      MemberRepository members,
      Administrators administrators,
      AccountChanges changes,
      SecondAdministrator second,
      Caller caller) {
    this.members = members;
    this.administrators = administrators;
    this.changes = changes;
    this.second = second;
    this.caller = caller;
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
