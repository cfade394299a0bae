package org.ipfund.catalog.member;

import java.util.List;
import java.util.Set;
import org.ipfund.platform.access.Combinations;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/**
 * Who becomes a member has no role by its token: the member's account would win over it, so an
 * auditor, or whoever else the identity provider gave an office, would lose it.
 */
public final class NewMemberRules {

  private static final Wording WORDS = Wording.of(NewMemberRules.class);

  private NewMemberRules() {}

  /**
   * @param roles what the caller may be now
   */
  public static List<Violation> check(Set<String> roles) {
    return roles.stream()
        .filter(Combinations::isKnown)
        .sorted()
        .limit(1)
        .map(NewMemberRules::office)
        .toList();
  }

  private static Violation office(String role) {
    return WORDS.violation("", "member-office", role);
  }
}
