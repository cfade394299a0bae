package org.ipfund.catalog.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.guard.Account;
import org.ipfund.platform.guard.Accounts;

/**
 * Tells of a member that changed: the audit entry, and for a person who joined the event by which
 * every service learns what the person may be; this one keeps it in the same transaction.
 */
@ApplicationScoped
public class AccountChanges {

  private final Outbox outbox;
  private final Accounts accounts;
  private final Audit audit;
  private final MemberView view;

  AccountChanges(Outbox outbox, Accounts accounts, Audit audit, MemberView view) {
    this.outbox = outbox;
    this.accounts = accounts;
    this.audit = audit;
    this.view = view;
  }

  /**
   * @param action a verb in the past tense
   * @param before null for a new member
   */
  public MemberResponse tell(String action, MemberFacts member, MemberFacts before) {
    MemberResponse told = note(action, member, before);
    if (member.subject() != null) {
      tell(member);
    }
    return told;
  }

  /** The audit entry alone: what is prepared changes nobody's rights. */
  public MemberResponse note(String action, MemberFacts member, MemberFacts before) {
    MemberResponse told = view.of(member);
    audit.record(action, "member", member.id(), before == null ? null : view.of(before), told);
    return told;
  }

  /** Tells what a person who joined may be now. */
  public void tell(MemberFacts member) {
    boolean suspended = member.status() == MemberStatus.SUSPENDED;
    Set<String> roles = member.roles().stream().map(Role::name).collect(Collectors.toSet());
    accounts.keep(
        new Account(member.subject(), member.unitId(), member.regionCode(), roles, suspended));
    outbox.append(
        AccountChanged.of(
            member.subject(), member.unitId(), member.regionCode(), member.roles(), suspended));
  }
}
