package org.ipfund.performance.planindicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.body.BodyPeople;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.plan.PlanStatus;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.BusinessClock;

/** Takes the values of indicators from those who supply them (SB-003); none is ever changed. */
@ApplicationScoped
class IndicatorValues {

  private static final Wording WORDS = Wording.of(IndicatorValues.class);
  private static final String ENTER =
      """
      INSERT INTO plan_indicator_value (indicator_id, year, number, value, as_of, source, evidence,
        reason, body_id, entered_by, entered_at, sample, plan_id, scope, participants)
      SELECT i.id, ?, ?, ?, ?, ?, ?, ?, i.supplier_body_id, ?, ?, ?, i.plan_id, i.scope,
        i.participants
      FROM plan_indicator i WHERE i.id = ?
      """;
  private static final String ASK =
      """
      INSERT INTO plan_indicator_question (indicator_id, year, number, answer_by, note, asked_by,
        asked_at, plan_id, scope, participants)
      SELECT i.id, ?, (SELECT coalesce(max(q.number), 0) + 1 FROM plan_indicator_question q
          WHERE q.indicator_id = i.id AND q.year = ?),
        ?, ?, ?, ?, i.plan_id, i.scope, i.participants
      FROM plan_indicator i WHERE i.id = ?
      """;

  /** What the audit record keeps of a value. */
  private record Entered(int year, int number, BigDecimal value, String reason) {}

  private final Database database;
  private final Participation participation;
  private final BodyPeople people;
  private final Caller caller;
  private final Audit audit;
  private final BusinessClock clock;

  IndicatorValues(
      Database database,
      Participation participation,
      BodyPeople people,
      Caller caller,
      Audit audit,
      BusinessClock clock) {
    this.database = database;
    this.participation = participation;
    this.people = people;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Enters a year's value; where it has one, as a correction that keeps it.
   *
   * @throws ProblemException 404, 412, 428, 403 for whoever does not supply it, 409 when its
   *     document is not published, 422
   */
  @Transactional
  public void enter(UUID id, String ifMatch, IndicatorValueRequest request) {
    IndicatorStand indicator = published(id, ifMatch);
    people.require(indicator.supplierBodyId());
    int last = last(id, request.year());
    refuse(IndicatorRules.faults(indicator, request, last, clock.today()));
    BigDecimal value = new BigDecimal(request.value());
    database.update(
        ENTER,
        request.year(),
        last + 1,
        value,
        request.asOf(),
        request.source(),
        request.evidenceText(),
        last == 0 ? null : request.reason(),
        caller.name(),
        clock.instant(),
        Boolean.TRUE.equals(request.sample()),
        id);
    count(id);
    audit.record(
        last == 0 ? "value-entered" : "value-corrected",
        "plan-indicator",
        id.toString(),
        null,
        new Entered(request.year(), last + 1, value, request.reason()));
  }

  /**
   * Asks the supplier for a year's value that is missing.
   *
   * @throws ProblemException 404, 412, 428, 409 for another office or when it is not published, 422
   */
  @Transactional
  public void ask(UUID id, String ifMatch, IndicatorQuestionRequest request) {
    IndicatorStand indicator = published(id, ifMatch);
    participation.requireOffice(indicator.scope());
    refuse(IndicatorRules.faults(indicator, request, last(id, request.year()), clock.today()));
    database.update(
        ASK,
        request.year(),
        request.year(),
        request.answerBy(),
        request.note(),
        caller.name(),
        clock.instant(),
        id);
    count(id);
    audit.record("value-asked", "plan-indicator", id.toString(), null, request);
  }

  private IndicatorStand published(UUID id, String ifMatch) {
    IndicatorStand indicator =
        new Select(IndicatorStand.SELECT)
                .where("i.id = ?", id)
                .where(participation.sees("i"))
                .then(" FOR UPDATE OF i")
                .read(database, IndicatorStand::of)
                .stream()
                .findFirst()
                .orElseThrow(() -> IndicatorReader.unknown(id));
    Etags.require(ifMatch, indicator.version());
    if (indicator.status() != PlanStatus.PUBLISHED) {
      throw WORDS.conflict("indicator-status", indicator.status().label());
    }
    return indicator;
  }

  private int last(UUID id, int year) {
    return database
        .first(
            "SELECT coalesce(max(number), 0) AS last FROM plan_indicator_value"
                + " WHERE indicator_id = ? AND year = ?",
            row -> row.number("last"),
            id,
            year)
        .orElseThrow();
  }

  private void count(UUID id) {
    database.update("UPDATE plan_indicator SET version = version + 1 WHERE id = ?", id);
  }

  private static void refuse(List<Violation> faults) {
    if (!faults.isEmpty()) {
      throw ProblemException.refused(faults);
    }
  }
}
