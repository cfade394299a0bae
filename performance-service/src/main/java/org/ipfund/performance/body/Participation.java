package org.ipfund.performance.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.stream.Stream;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.access.Scope;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/**
 * What the caller sees of plans: what its office issued, what lies below, and where it takes part.
 * A unit takes part by its id, a bureau by the path of its region.
 */
@ApplicationScoped
public class Participation {

  private static final Wording WORDS = Wording.of(Participation.class);

  private final Caller caller;

  Participation(Caller caller) {
    this.caller = caller;
  }

  /** The keys the caller takes part by. */
  public String[] keys() {
    Scope scope = caller.scope();
    return Stream.of(
            scope.unit() == null ? null : scope.unit().toString(),
            scope.isPlace() ? scope.path() : null)
        .filter(Objects::nonNull)
        .toArray(String[]::new);
  }

  /** Whether the caller has a unit or a place; who has none reads no directory either. */
  boolean isPlaced() {
    return keys().length > 0;
  }

  /** Rows with {@code scope} and {@code participants}, under this alias. */
  public Condition sees(String alias) {
    return caller
        .sees(alias + ".scope", null, null)
        .or(alias + ".participants && ?", (Object) keys());
  }

  /** The same of tasks, from the index of who takes part. */
  public Condition seesTasks(String alias) {
    return caller
        .sees(alias + ".scope", null, null)
        .or(
            alias + ".id IN (SELECT task_id FROM task_participant WHERE key = ANY (?))",
            (Object) keys());
  }

  /** Whether the caller is the office whose region this is, or the service itself. */
  public boolean isOffice(String scope) {
    return caller.scope().path().equals(scope) || caller.scope().equals(Scope.EVERYTHING);
  }

  /**
   * @throws ProblemException 409 unless the caller's office issued it
   */
  public void requireOffice(String scope) {
    if (!isOffice(scope)) {
      throw WORDS.conflict("plan-office");
    }
  }
}
