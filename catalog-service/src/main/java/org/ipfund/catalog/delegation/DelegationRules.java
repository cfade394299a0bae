package org.ipfund.catalog.delegation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ipfund.catalog.member.MemberFacts;
import org.ipfund.catalog.member.Role;
import org.ipfund.platform.access.Combinations;
import org.ipfund.platform.access.Combinations.Clash;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/**
 * What must hold of a delegation: own roles only, and not the administration; for a limited time.
 *
 * @param own the roles the lender has itself, not those lent to it
 * @param longest the longest time roles are lent for
 */
record DelegationRules(Set<String> own, Instant now, Duration longest) {

  private static final Wording WORDS = Wording.of(DelegationRules.class);

  static final Violation NO_MEMBER = WORDS.violation("/memberId", "delegation-member");

  List<Violation> check(DelegationRequest request) {
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < request.roles().size(); i++) {
      Role role = request.roles().get(i);
      if (role == Role.UNIT_ADMIN || !own.contains(role.name())) {
        violations.add(WORDS.violation("/roles/" + i, "delegation-role", role.label().zh(), role));
      }
    }
    checkPeriod(request, violations);
    return violations;
  }

  /** What lent roles must not meet in the colleague (不相容岗位分离). */
  static List<Violation> together(DelegationRequest request, MemberFacts to) {
    List<String> lent = request.roles().stream().map(Role::name).toList();
    return Combinations.clash(to.roles().stream().map(Role::name).toList(), lent).stream()
        .map(DelegationRules::apart)
        .toList();
  }

  private static Violation apart(Clash clash) {
    return WORDS.violation(
        "/roles",
        "delegation-apart",
        Role.valueOf(clash.one()).label().zh(),
        Role.valueOf(clash.other()).label().zh(),
        clash.one(),
        clash.other());
  }

  private void checkPeriod(DelegationRequest request, List<Violation> violations) {
    Instant start = start(request);
    if (!request.endsAt().isAfter(start)) {
      violations.add(WORDS.violation("/endsAt", "delegation-period"));
    } else if (Duration.between(start, request.endsAt()).compareTo(longest) > 0) {
      violations.add(WORDS.violation("/endsAt", "delegation-longest", longest.toDays()));
    }
  }

  /** Nothing is lent for the past. */
  Instant start(DelegationRequest request) {
    return request.startsAt().isBefore(now) ? now : request.startsAt();
  }
}
