package org.ipfund.submission.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Grant;
import org.ipfund.platform.access.RoleTable;
import org.ipfund.platform.access.Rule;
import org.ipfund.platform.access.Scope;
import org.ipfund.platform.guard.Separation;
import org.ipfund.platform.problem.ProblemException;

/** What the caller may do with one thing, by its roles' reach and by separation of duties. */
@ApplicationScoped
public class Permits {

  private final Caller caller;
  private final RoleTable table;
  private final Separation separation;

  Permits(Caller caller, RoleTable table, Separation separation) {
    this.caller = caller;
    this.table = table;
    this.separation = separation;
  }

  /** The caller's subject. */
  public String who() {
    return caller.name();
  }

  /** Those of the actions that the caller may do with the row. */
  public <A extends ClientAction> List<A> among(Collection<A> actions, Ownership row) {
    return actions.stream().filter(action -> may(action.operation(), row)).toList();
  }

  private boolean may(String operation, Ownership row) {
    Rule rule = operation == null ? null : table.operation(operation);
    return rule != null
        && sees(
            Grant.of(rule, caller.identity()).scope(), row.scope(), row.leastDepth(), row.unitId())
        && (rule.apartFrom().isEmpty() || !row.preparers().contains(who()));
  }

  /** True when the running operation reaches what is newly filed for a unit at this path. */
  public boolean reachesNew(String scope, UUID unitId) {
    return sees(caller.scope(), scope, Belonging.keeper(scope), unitId);
  }

  /**
   * Keeps from the province what its city changes. What the province itself does to a thing it has
   * seen does not hide the thing from it.
   */
  public void keepConfidential(Confidential thing) {
    if (reachesNew(thing.belonging().scope(), thing.unitId())) {
      thing.belonging().keepConfidential();
    }
  }

  /**
   * Lets the caller decide on what these persons prepared.
   *
   * @throws ProblemException 403 when the caller is one of them
   */
  public void requireApart(Collection<String> preparers) {
    separation.require(preparers);
  }

  private static boolean sees(Scope reach, String scope, String leastDepth, UUID unitId) {
    return unitId.equals(reach.unit()) || reach.sees(scope, leastDepth);
  }
}
