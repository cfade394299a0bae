package org.ipfund.catalog.account;

import java.util.List;
import java.util.Set;
import org.ipfund.platform.access.Combinations;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Text;

/**
 * Who becomes a member has no role by its token: the member's account would win over it, so an
 * auditor, or whoever else the identity provider gave an office, would lose it.
 */
final class NewcomerRules {

  private NewcomerRules() {}

  /**
   * @param roles what the caller may be now
   */
  static List<Violation> check(Set<String> roles) {
    return roles.stream()
        .filter(Combinations::isKnown)
        .sorted()
        .limit(1)
        .map(NewcomerRules::office)
        .toList();
  }

  private static Violation office(String role) {
    return new Violation(
        "",
        "member-office",
        Text.of(
            "您已由身份系统授予角色 %1$s，不能成为单位成员",
            "the identity provider made you %1$s, which a member of a unit cannot be", role),
        new Text(
            "请由其他人员加入单位，或先由身份管理员收回该角色",
            "let another person join, or have the identity provider take that role back first"));
  }
}
