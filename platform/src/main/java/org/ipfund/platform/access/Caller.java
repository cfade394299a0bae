package org.ipfund.platform.access;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who acts, and what the running work may see: the client of the request, or the service itself in
 * work that says so. Anything else sees nothing.
 */
@ApplicationScoped
public class Caller {

  /**
   * An identity at work.
   *
   * @param operation the operation it asked for, or the name of background work
   * @param lender in whose absence it acts, or null
   * @param address from where the request came, or null
   */
  public record Acting(
      Identity identity, Scope scope, String operation, String lender, String address) {}

  static final Acting NOBODY = new Acting(Identity.ANONYMOUS, Scope.OPEN, null, null, null);

  private final RoleTable table;
  private final RowProtection nets;

  Caller(RoleTable table, RowProtection nets) {
    this.table = table;
    this.nets = nets;
  }

  /** Who acts now, never null. */
  public Acting acting() {
    Acting background = SystemScope.acting();
    if (background != null) {
      return background;
    }
    var request = Arc.container().requestContext();
    return request.isActive()
        ? Arc.container().instance(CallerHolder.class).get().acting()
        : NOBODY;
  }

  public Identity identity() {
    return acting().identity();
  }

  /** The name under which the actor stands in the audit record. */
  public String name() {
    return identity().subject();
  }

  public Scope scope() {
    return acting().scope();
  }

  /** True when the caller's roles include the operation, whatever thing it concerns. */
  public boolean may(String operation) {
    Rule rule = table.operation(operation);
    return rule != null && includes(rule);
  }

  /**
   * True when the caller's roles have a reach in this row that its place or unit lets it use;
   * background work has every.
   */
  public boolean includes(Rule rule) {
    if (SystemScope.acting() != null) {
      return true;
    }
    Grant grant = Grant.of(rule, identity());
    return grant.reach() != Reach.NONE && (grant.isUsable() || rule.isOpenTo(identity().roles()));
  }

  /** What the caller may see, as a condition of a query; see {@link Scope#on}. */
  public Condition sees(String pathColumn, String heldColumn, String unitColumn) {
    return nets.inQueries() ? scope().on(pathColumn, heldColumn, unitColumn) : Condition.ALWAYS;
  }

  /**
   * What the caller may read: what it sees, and what lay in its reach until a place was put
   * elsewhere; for lists that name such a place, and for rows that are found by their identifiers.
   */
  public Condition reads(
      String pathColumn, String heldColumn, String unitColumn, String formerColumn) {
    return nets.inQueries()
        ? scope().history(sees(pathColumn, heldColumn, unitColumn), formerColumn, heldColumn)
        : Condition.ALWAYS;
  }

  /** The same for rows that are found by their identifiers; see {@link Scope#among}. */
  public Condition seesAmong(String pathColumn, String heldColumn, String unitColumn) {
    return nets.inQueries() ? scope().among(pathColumn, heldColumn, unitColumn) : Condition.ALWAYS;
  }

  /** For the length of the request, this is who acts. */
  public void become(Acting who) {
    Arc.container().instance(CallerHolder.class).get().become(who);
  }
}
