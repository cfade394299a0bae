package org.ipfund.performance.share.yearplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.plan.PlanReader;
import org.ipfund.performance.plan.PlanStatus;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.BusinessClock;

/** Published documents, for the plans of their years. */
@ApplicationScoped
class YearPlanOwners {

  private static final Wording WORDS = Wording.of(YearPlanOwners.class);
  private static final String PLAN =
      "SELECT p.scope, p.status, p.period_start, p.period_end FROM plan p";
  private static final String NAMED =
      """
      SELECT 1 FROM task_party y WHERE y.plan_id = ? AND (y.body_id = ? OR y.body_id IN (
        SELECT m.collective_id FROM body_member m WHERE m.member_id = ?
        AND coalesce(m.valid_from <= ?, true) AND coalesce(m.valid_to > ?, true))) LIMIT 1
      """;

  private record Found(YearPlanOwner owner, PlanStatus status) {}

  private final Database database;
  private final Participation participation;
  private final BusinessClock clock;

  YearPlanOwners(Database database, Participation participation, BusinessClock clock) {
    this.database = database;
    this.participation = participation;
    this.clock = clock;
  }

  /**
   * @throws ProblemException 404 when there is none that the caller may know of, 409 when it is not
   *     published
   */
  YearPlanOwner require(UUID planId, UUID bodyId) {
    boolean named = isNamed(planId, bodyId);
    Found found =
        new Select(PLAN)
                .where("p.id = ?", planId)
                .where(participation.sees("p"))
                .read(
                    database,
                    row ->
                        new Found(
                            new YearPlanOwner(
                                planId,
                                row.text("scope"),
                                row.date("period_start").getYear(),
                                row.date("period_end").getYear(),
                                named),
                            row.constant("status", PlanStatus.class)))
                .stream()
                .findFirst()
                .orElseThrow(() -> PlanReader.unknown(planId));
    if (found.status() != PlanStatus.PUBLISHED) {
      throw WORDS.conflict("year-plan-document", found.status().label());
    }
    return found.owner();
  }

  /** Asked of all tasks: whoever drafts sees only those in which it takes part. */
  private boolean isNamed(UUID planId, UUID bodyId) {
    LocalDate today = clock.today();
    return !database
        .listAsSystem(NAMED, row -> true, planId, bodyId, bodyId, today, today)
        .isEmpty();
  }

  /** The keys of the body's people. */
  String[] participants(UUID bodyId) {
    return database
        .first("SELECT body_keys(?, ?) AS keys", row -> row.texts("keys"), bodyId, clock.today())
        .orElseThrow()
        .toArray(String[]::new);
  }
}
