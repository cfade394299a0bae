package org.ipfund.performance.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.sql.Database;

/** What a draft stands on: who issues it, and the plan it is derived from. */
@ApplicationScoped
class PlanContext {

  private static final Wording WORDS = Wording.of(PlanContext.class);

  /** The region whose office keeps the document. */
  record Issuer(String regionCode, String scope) {}

  private final Database database;

  PlanContext(Database database) {
    this.database = database;
  }

  /**
   * @throws ProblemException 422 when there is no such body
   */
  Issuer issuer(UUID bodyId) {
    return database
        .first(
            "SELECT region_code, scope FROM body WHERE id = ?",
            row -> new Issuer(row.text("region_code"), row.text("scope")),
            bodyId)
        .orElseThrow(
            () ->
                ProblemException.refused(
                    List.of(WORDS.violation("/issuingBodyId", "plan-issuer", bodyId))));
  }

  /** The faults of a head. */
  List<Violation> faults(PlanHead head) {
    PlanSource source =
        head.derivedFromId() == null
            ? null
            : database
                .first(
                    "SELECT kind, status, period_start, period_end FROM plan WHERE id = ?",
                    row ->
                        new PlanSource(
                            row.constant("kind", PlanKind.class),
                            row.constant("status", PlanStatus.class),
                            row.date("period_start"),
                            row.date("period_end")),
                    head.derivedFromId())
                .orElse(null);
    return PlanRules.faults(head, source);
  }
}
