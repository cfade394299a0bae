package org.ipfund.platform.access;

import java.util.Set;

/**
 * What the role table gives somebody for one operation.
 *
 * @param lender whose lent role it takes, or null
 */
public record Grant(Reach reach, Scope scope, String lender) {

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
      case ALL -> all(who);
      case BELOW -> place(who);
      case OWN -> who.unitId() == null ? Scope.OPEN : Scope.own(who.unitId());
      case OPEN, NONE -> Scope.OPEN;
    };
  }

  /**
   * Everything is seen from the place in which all others lie, and from another what lies below it;
   * a system client sees everything only when it is said to belong everywhere.
   */
  private static Scope all(Identity who) {
    boolean office = who.central() && !who.roles().contains(RoleTable.SYSTEM);
    return office ? Scope.EVERYTHING : place(who);
  }

  /** Whose place is not known reaches nothing; a system client no farther than its place. */
  private static Scope place(Identity who) {
    if (who.path() == null) {
      return Scope.OPEN;
    }
    return who.isEverywhere() ? Scope.EVERYTHING : Scope.below(who.path());
  }

  /**
   * False for a reach that only a place or unit would give, and the caller has none that is known.
   */
  public boolean isUsable() {
    return reach.compareTo(Reach.OPEN) <= 0 || !scope.equals(Scope.OPEN);
  }
}
