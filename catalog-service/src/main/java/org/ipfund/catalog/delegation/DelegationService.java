package org.ipfund.catalog.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.catalog.member.AccountSettings;
import org.ipfund.catalog.member.MemberFacts;
import org.ipfund.catalog.member.MemberReader;
import org.ipfund.catalog.member.Role;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Identity;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.guard.Accounts;
import org.ipfund.platform.guard.Delegation;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.BusinessClock;

/** Lends roles for an absence, and ends that. */
@ApplicationScoped
public class DelegationService {

  private static final Wording WORDS = Wording.of(DelegationService.class);

  private final DelegationRepository delegations;
  private final DelegationView view;
  private final MemberReader members;
  private final AccountSettings settings;
  private final Accounts accounts;
  private final Outbox outbox;
  private final Audit audit;
  private final BusinessClock clock;
  private final Caller caller;

  DelegationService(
      DelegationRepository delegations,
      DelegationView view,
      MemberReader members,
      AccountSettings settings,
      Accounts accounts,
      Outbox outbox,
      Audit audit,
      BusinessClock clock,
      Caller caller) {
    this.delegations = delegations;
    this.view = view;
    this.members = members;
    this.settings = settings;
    this.accounts = accounts;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
    this.caller = caller;
  }

  /**
   * Lends some of the caller's own roles to a colleague.
   *
   * @throws ProblemException 422 when the colleague, a role or the period does not do
   */
  @Transactional
  public DelegationResponse lend(DelegationRequest request) {
    Identity lender = caller.identity();
    DelegationRules rules =
        new DelegationRules(lender.roles(), clock.instant(), settings.longestDelegation());
    Optional<MemberFacts> colleague = members.find(request.memberId()).filter(this::isColleague);
    List<Violation> violations = new ArrayList<>(rules.check(request));
    colleague.ifPresent(to -> violations.addAll(DelegationRules.together(request, to)));
    if (colleague.isEmpty()) {
      violations.add(DelegationRules.NO_MEMBER);
    }
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
    LentRoles lent = new LentRoles(request, lender, colleague.orElseThrow(), rules.start(request));
    delegations.persistAndFlush(lent);
    return tell("lent", lent.facts(), null);
  }

  private boolean isColleague(MemberFacts member) {
    return member.isActive()
        && member.unitId().equals(caller.identity().unitId())
        && !member.subject().equals(caller.name());
  }

  /**
   * Ends a delegation before its time.
   *
   * @throws ProblemException 404, 412, 428, 403 for others than the lender and administrators, 409
   *     when it is over
   */
  @Transactional
  public DelegationResponse end(UUID id, String ifMatch) {
    LentRoles lent = delegations.lock(id, ifMatch);
    LentRolesFacts before = lent.facts();
    if (!view.mayEnd(before)) {
      throw new ProblemException(ProblemKind.FORBIDDEN, WORDS.text("delegation-end"));
    }
    lent.end(clock.instant());
    delegations.flush();
    return tell("ended", lent.facts(), before);
  }

  private DelegationResponse tell(String action, LentRolesFacts now, LentRolesFacts before) {
    Set<String> roles = now.roles().stream().map(Role::name).collect(Collectors.toSet());
    accounts.keep(
        new Delegation(
            now.id(), now.lender(), now.borrower(), roles, now.startsAt(), now.endsAt()));
    outbox.append(DelegationChanged.of(now));
    DelegationResponse told = view.of(now);
    audit.record(action, "delegation", now.id(), before == null ? null : view.of(before), told);
    return told;
  }
}
