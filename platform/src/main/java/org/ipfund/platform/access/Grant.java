package org.ipfund.platform.access;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the role table gives somebody for one operation.
 *
 * @param lender whose lent role it takes, or null
 */
public record Grant(Reach reach, Scope scope, String lender) {

  static Reach reach(Rule rule, Identity who) {
    Reach own = rule.reach(who.roles());
    return rule.reach(who.lent().stream().map(Identity.Loan::role).collect(Collectors.toSet()))
        .or(own);
  }

  /** The widest of what the person's own and lent roles give; own ones come first. */
  public static Grant of(Rule rule, Identity who) {
    Reach own = rule.reach(who.roles());
    Grant grant = new Grant(own, scope(own, who), null);
    for (Identity.Loan loan : who.lent()) {
      Reach lent = rule.reach(Set.of(loan.role()));
      if (lent.compareTo(grant.reach) > 0) {
        grant = new Grant(lent, scope(lent, who), loan.lender());
      }
    }
    return grant;
  }

  private static Scope scope(Reach reach, Identity who) {
    return switch (reach) {
      case ALL -> who.roles().contains(RoleTable.SYSTEM) ? system(who) : Scope.EVERYTHING;
      case BELOW -> who.path() == null ? Scope.OPEN : Scope.below(who.path());
      case OWN -> who.unitId() == null ? Scope.OPEN : Scope.own(who.unitId());
      case OPEN, NONE -> Scope.OPEN;
    };
  }

  /** A system client that belongs somewhere reaches no farther than there. */
  private static Scope system(Identity who) {
    return who.path() == null ? Scope.EVERYTHING : Scope.below(who.path());
  }
}
