package org.ipfund.performance.adjustment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.answer.EntityRows;
import org.ipfund.platform.problem.ProblemException;

/**
 * The adjustments of tables, for changing them; whoever does has locked the table. Reading goes
 * through {@link AdjustmentReader}.
 */
@ApplicationScoped
class AdjustmentRepository implements PanacheRepositoryBase<Adjustment, Adjustment.Key> {

  private static final String NEXT =
      "SELECT coalesce(max(number), 0) + 1 FROM Adjustment WHERE tableId = ?1";

  private final Caller caller;

  AdjustmentRepository(Caller caller) {
    this.caller = caller;
  }

  /** The number of the table's next one. */
  int next(UUID tableId) {
    return find(NEXT, tableId).project(Integer.class).singleResult();
  }

  Optional<Adjustment> open(UUID tableId) {
    Condition seen = caller.seesAmong("scope", null, "unitId");
    return find(
            "tableId = ?1 AND status = ?2 AND " + seen.numbered(3),
            seen.after(tableId, AdjustmentStatus.DRAFT))
        .firstResultOptional();
  }

  /**
   * One that the caller sees.
   *
   * @throws ProblemException 404 when there is none
   */
  Adjustment get(UUID tableId, int number) {
    Condition seen = caller.seesAmong("scope", null, "unitId");
    return find("tableId = ?1 AND number = ?2 AND " + seen.numbered(3), seen.after(tableId, number))
        .firstResultOptional()
        .orElseThrow(() -> AdjustmentReader.unknown(number));
  }

  /** Writes a changed one and counts the change, also where it says what it said before. */
  void write(Adjustment changed) {
    EntityRows.write(this, changed, Adjustment::version);
  }
}
