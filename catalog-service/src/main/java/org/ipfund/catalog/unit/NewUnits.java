package org.ipfund.catalog.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.ipfund.catalog.region.Regions;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Name;

/**
 * Adds units for whoever does not see all units: what stands against a new one is told only as far
 * as the caller may know of it.
 */
@ApplicationScoped
public class NewUnits {

  private static final String INSERT =
      "INSERT INTO unit (id, name, name_key, kind, region_code, credit_code, version, scope)"
          + " VALUES (?, ?, ?, ?, ?, ?, 0, ?) ON CONFLICT DO NOTHING";
  private static final String NAMED = "SELECT name FROM unit";

  private final Database database;
  private final Caller caller;
  private final Regions regions;
  private final UnitChanges changes;

  NewUnits(Database database, Caller caller, Regions regions, UnitChanges changes) {
    this.database = database;
    this.caller = caller;
    this.regions = regions;
    this.changes = changes;
  }

  /** What is wrong with the facts themselves; pointers are the names of their fields. */
  public List<Violation> check(UnitRequest facts) {
    return UnitRules.check(facts, region -> regions.path(region).isPresent(), regions::ended);
  }

  /**
   * Adds the unit, which is told by {@link #tell}; empty when a unit has its name or its code, or
   * its region has moved out of the caller's reach.
   */
  public Optional<UnitFacts> add(UnitRequest facts) {
    String scope = regions.holdPath(facts.regionCode()).orElseThrow();
    if (!caller.scope().sees(scope, "0")) {
      return Optional.empty();
    }
    int added =
        database.update(
            INSERT,
            facts.id(),
            facts.name(),
            Name.key(facts.name()),
            facts.kind(),
            facts.regionCode(),
            facts.creditCode(),
            scope);
    return added == 0
        ? Optional.empty()
        : Optional.of(new UnitFacts(facts.id(), facts.kind(), facts.regionCode(), scope));
  }

  /** Tells of a unit that was added. */
  public void tell(UnitRequest facts, UnitFacts added) {
    changes.tell(new Unit(facts, added.scope()), null);
  }

  /** The conflict with a unit the caller may know of. */
  public Optional<ProblemException> conflict(UnitRequest facts) {
    if (isTaken("credit_code = ?", facts.creditCode())) {
      return Optional.of(UnitConflicts.CREDIT_CODE.problem());
    }
    return isTaken("name_key = ?", Name.key(facts.name()))
        ? Optional.of(UnitConflicts.NAME.problem())
        : Optional.empty();
  }

  private boolean isTaken(String key, String value) {
    return !new Select(NAMED)
        .where(key, value)
        .where(caller.sees("scope", null, "id"))
        .read(database, row -> row.text("name"))
        .isEmpty();
  }
}
