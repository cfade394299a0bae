package org.ipfund.catalog.delegation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ipfund.catalog.member.Member;
import org.ipfund.catalog.member.Role;
import org.ipfund.platform.access.Combinations;
import org.ipfund.platform.access.Combinations.Clash;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Text;

/**
 * What must hold of a delegation: own roles only, and not the administration; for a limited time.
 *
 * @param own the roles the lender has itself, not those lent to it
 * @param longest the longest time roles are lent for
 */
record DelegationRules(Set<String> own, Instant now, Duration longest) {

  static final Violation NO_MEMBER =
      new Violation(
          "/to",
          "delegation-member",
          new Text("本单位没有该在用成员", "your unit has no such active member"),
          new Text("请使用 /v1/members 中本单位其他在用成员的标识", "name another active member of /v1/members"));

  List<Violation> check(DelegationRequest request) {
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < request.roles().size(); i++) {
      Role role = request.roles().get(i);
      if (role == Role.UNIT_ADMIN || !own.contains(role.name())) {
        violations.add(
            new Violation(
                "/roles/" + i,
                "delegation-role",
                Text.of("不能授出“%1$s”", "%2$s is not yours to lend", role.label().zh(), role),
                new Text("只能授出本人的角色，单位管理员除外", "lend own roles, the administration excepted")));
      }
    }
    checkPeriod(request, violations);
    return violations;
  }

  /** What lent roles must not meet in the colleague (不相容岗位分离). */
  static List<Violation> together(DelegationRequest request, Member to) {
    List<String> lent = request.roles().stream().map(Role::name).toList();
    return Combinations.clash(to.roles().stream().map(Role::name).toList(), lent).stream()
        .map(DelegationRules::apart)
        .toList();
  }

  private static Violation apart(Clash clash) {
    return new Violation(
        "/roles",
        "delegation-apart",
        Text.of(
            "角色“%1$s”与“%2$s”不能由同一人担任",
            "%3$s and %4$s are roles of different persons",
            Role.valueOf(clash.one()).label().zh(),
            Role.valueOf(clash.other()).label().zh(),
            clash.one(),
            clash.other()),
        new Text("请授给没有另一角色的成员", "lend it to a colleague without the other role"));
  }

  private void checkPeriod(DelegationRequest request, List<Violation> violations) {
    Instant start = start(request);
    if (!request.endsAt().isAfter(start)) {
      violations.add(
          new Violation(
              "/endsAt",
              "delegation-period",
              new Text("结束时间须晚于开始时间和当前时间", "it ends before it begins, or is over already"),
              new Text("请给出更晚的时间", "name a later instant")));
    } else if (Duration.between(start, request.endsAt()).compareTo(longest) > 0) {
      violations.add(
          new Violation(
              "/endsAt",
              "delegation-longest",
              Text.of("授权最长 %d 天", "roles are lent for %d days at most", longest.toDays()),
              new Text("请给出更早的时间", "name an earlier instant")));
    }
  }

  /** Nothing is lent for the past. */
  Instant start(DelegationRequest request) {
    return request.startsAt().isBefore(now) ? now : request.startsAt();
  }
}
