package org.ipfund.performance.plan;

import java.util.UUID;
import org.ipfund.platform.testing.OwnerDatabase;

/**
 * Calls, reports, counts, values, money and findings of a published document, as rows of the
 * schema's owner: what the operations that enter them would write.
 */
public final class PlanProgressRows {

  private static final String CALL =
      """
      INSERT INTO progress_call (id, plan_id, year, quarter, deadline, status, opened_by, opened_at,
        version, scope, participants)
      SELECT ?, p.id, ?, ?, now(), 'OPEN', 'office', now(), 0, p.scope, p.participants
      FROM plan p WHERE p.id = ?
      """;
  private static final String REPORT =
      """
      INSERT INTO progress_report (id, plan_id, call_id, task_id, body_id, role, state, text, evidence,
        status, prepared_by, filed_by, filed_at, version, scope, participants)
      SELECT ?, t.plan_id, ?, t.id, y.body_id, y.role, ?, '已开展', ARRAY['穗市监〔2023〕1号'], 'FILED',
        '{}', 'unit', ?::timestamptz, 0, t.scope, ARRAY(SELECT DISTINCT k FROM task_party z,
          unnest(body_keys(z.body_id, current_date)) k
          WHERE z.task_id = t.id AND (z.role = 'LEAD' OR z.body_id = y.body_id))
      FROM task t JOIN task_party y ON y.task_id = t.id
      WHERE t.plan_id = ? AND t.number = ? AND y.ordinal = ?
      """;
  private static final String REPORTED =
      "UPDATE task SET last_reported_at = now() WHERE plan_id = ? AND number = ?";
  private static final String COUNT =
      """
      INSERT INTO progress_count (report_id, task_id, ordinal, count, plan_id, scope, participants)
      SELECT r.id, r.task_id, ?, ?::numeric, r.plan_id, r.scope, r.participants
      FROM progress_report r WHERE r.id = ?
      """;
  private static final String VALUE =
      """
      INSERT INTO plan_indicator_value (indicator_id, year, number, value, as_of, source, evidence,
        reason, body_id, entered_by, entered_at, plan_id, scope, participants)
      SELECT i.id, ?, ?, ?::numeric, make_date(?, 12, 31), '统计年报', '年报第1页',
        CASE WHEN ? > 1 THEN '更正' END, i.supplier_body_id, 'unit', now(), i.plan_id, i.scope,
        i.participants
      FROM plan_indicator i WHERE i.plan_id = ? AND i.ordinal = ?
      """;
  private static final String MONEY =
      """
      INSERT INTO task_money (task_id, year, source, body_id, number, amount, entered_by, entered_at,
        plan_id, scope, participants)
      SELECT t.id, ?, 'CITY', y.body_id, ?, ?::numeric, 'unit', now(), t.plan_id, t.scope,
        t.participants
      FROM task t JOIN task_party y ON y.task_id = t.id AND y.ordinal = 1
      WHERE t.plan_id = ? AND t.number = ?
      """;
  private static final String FINDING =
      """
      INSERT INTO supervision_finding (id, plan_id, task_id, body_id, text, status, opened_by,
        opened_at, version, scope, participants)
      SELECT ?, t.plan_id, t.id, y.body_id, ?, 'OPEN', 'office', now(), 0, t.scope, t.participants
      FROM task t JOIN task_party y ON y.task_id = t.id AND y.ordinal = 1
      WHERE t.plan_id = ? AND t.number = ?
      """;
  private static final String FOUND =
      "UPDATE task SET open_finding_count = open_finding_count + 1 WHERE plan_id = ? AND number ="
          + " ?";

  private final UUID plan;

  public PlanProgressRows(String plan) {
    this.plan = UUID.fromString(plan);
  }

  /** A call for a quarter. */
  public UUID call(int year, int quarter) {
    UUID id = UUID.randomUUID();
    OwnerDatabase.run(CALL, id, year, quarter, plan);
    return id;
  }

  /** What a party of a task, by its place there, filed for the call. */
  public UUID report(UUID call, int task, int party, String state, String filedAt) {
    UUID id = UUID.randomUUID();
    OwnerDatabase.run(REPORT, id, call, state, filedAt, plan, task, party);
    OwnerDatabase.run(REPORTED, plan, task);
    return id;
  }

  public void count(UUID report, int ordinal, String count) {
    OwnerDatabase.run(COUNT, ordinal, count, report);
  }

  /** A value of an indicator, by its place; a second number corrects the first. */
  public void value(int indicator, int year, int number, String value) {
    OwnerDatabase.run(VALUE, year, number, value, year, number, plan, indicator);
  }

  /** Money that the first party of a task put into it, corrected by a second number. */
  public void money(int task, int year, int number, String amount) {
    OwnerDatabase.run(MONEY, year, number, amount, plan, task);
  }

  /** What was found of the first party of a task. */
  public void finding(int task, String text) {
    OwnerDatabase.run(FINDING, UUID.randomUUID(), text, plan, task);
    OwnerDatabase.run(FOUND, plan, task);
  }

  public String task(int number) {
    return OwnerDatabase.ask(
        "SELECT id::text FROM task WHERE plan_id = ? AND number = ?", plan, number);
  }

  public String indicator(int ordinal) {
    return OwnerDatabase.ask(
        "SELECT id::text FROM plan_indicator WHERE plan_id = ? AND ordinal = ?", plan, ordinal);
  }
}
