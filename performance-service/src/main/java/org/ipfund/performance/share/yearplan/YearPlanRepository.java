package org.ipfund.performance.share.yearplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.performance.body.Participation;
import org.ipfund.platform.answer.EntityRows;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Plans of a year, for changing them; those the caller sees. */
@ApplicationScoped
class YearPlanRepository implements PanacheRepositoryBase<BodyYearPlan, UUID> {

  private final Database database;
  private final Participation participation;

  YearPlanRepository(Database database, Participation participation) {
    this.database = database;
    this.participation = participation;
  }

  /**
   * One of them, locked until the end of the transaction.
   *
   * @throws ProblemException 404 when there is none that the caller sees
   */
  BodyYearPlan lock(UUID id) {
    boolean seen =
        !new Select("SELECT 1 FROM body_year_plan f")
            .where("f.id = ?", id)
            .where(participation.sees("f"))
            .then(" FOR UPDATE")
            .read(database, row -> true)
            .isEmpty();
    if (!seen) {
      throw YearPlanReader.unknown(id);
    }
    return findById(id);
  }

  /** Writes a changed one and counts the change. */
  void write(BodyYearPlan changed) {
    EntityRows.write(this, changed, BodyYearPlan::version);
  }
}
