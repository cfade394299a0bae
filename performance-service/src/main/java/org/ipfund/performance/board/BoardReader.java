package org.ipfund.performance.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.body.Participation;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Counts the tasks of one document in one statement (SB-081). Who takes part is counted what it may
 * know of: itself, and whoever takes part in tasks that it leads; the issuing office counts all.
 */
@ApplicationScoped
class BoardReader {

  private static final int ID = 36;
  private static final String CALL =
      """
      LEFT JOIN LATERAL (SELECT x.id, x.year, x.quarter, x.opened_at FROM progress_call x
        WHERE x.plan_id = p.id AND x.year = coalesce(nullif(?, 0), x.year)
          AND x.quarter = coalesce(nullif(?, 0), x.quarter)
        ORDER BY x.year DESC, x.quarter DESC LIMIT 1) c ON true
      """;
  private static final String COUNTS =
      """
      , c.year, c.quarter, count(*) AS tasks, count(*) FILTER (WHERE %1$s) AS reported,
        count(*) FILTER (WHERE t.status = 'OPEN' AND NOT (%1$s)) AS silent,
        count(*) FILTER (WHERE t.status IN ('DONE', 'ACCEPTED')) AS done,
        count(*) FILTER (WHERE t.status = 'OPEN' AND coalesce(t.due_on, p.period_end) < ?) AS late,
        count(*) FILTER (WHERE t.open_finding_count > 0) AS found
      """;
  private static final String MINE =
      """
      WITH mine AS MATERIALIZED (SELECT n.body_id FROM (SELECT DISTINCT y.body_id FROM task_party y
        WHERE y.plan_id = ? AND y.body_id IS NOT NULL) n WHERE body_keys(n.body_id, ?) && ?)
      """;
  private static final String BY_BODY =
      MINE
          + "SELECT b.id, b.short_name COLLATE \"C\" AS sorted, b.short_name AS name, NULL AS key"
          + COUNTS.formatted(
              "(c.id IS NULL AND t.last_reported_at IS NOT NULL) OR r.id IS NOT NULL")
          + "FROM task_party y JOIN task t ON t.id = y.task_id JOIN plan p ON p.id = t.plan_id"
          + " JOIN body b ON b.id = y.body_id "
          + CALL
          + "LEFT JOIN progress_report r ON r.call_id = c.id AND r.task_id = t.id"
          + " AND r.body_id = y.body_id AND r.status = 'FILED'";
  private static final String BY_CHAPTER =
      "SELECT h.id, lpad(coalesce(h.ordinal, 0)::text, 9, '0') COLLATE \"C\" AS sorted,"
          + " h.title AS name, h.key"
          + COUNTS.formatted(
              "CASE WHEN c.id IS NULL THEN t.last_reported_at IS NOT NULL"
                  + " ELSE coalesce(t.last_reported_at >= c.opened_at, false) OR EXISTS (SELECT 1"
                  + " FROM progress_report r WHERE r.call_id = c.id AND r.task_id = t.id"
                  + " AND r.status = 'FILED') END")
          + "FROM task t JOIN plan p ON p.id = t.plan_id LEFT JOIN plan_part d ON d.id = t.part_id"
          + " LEFT JOIN plan_part h ON h.plan_id = d.plan_id AND h.key = split_part(d.key, '/', 1) "
          + CALL;
  private static final String ANSWERS =
      "y.role = 'LEAD' OR (y.role <> 'COOPERATE' AND t.form NOT LIKE 'LEAD%')";
  private static final String KNOWN =
      "y.body_id IN (SELECT body_id FROM mine) OR y.task_id IN (SELECT l.task_id FROM task_party l"
          + " JOIN mine m ON m.body_id = l.body_id WHERE l.plan_id = ? AND l.role = 'LEAD')";

  private final Database database;
  private final Participation participation;
  private final Caller caller;
  private final BusinessClock clock;

  BoardReader(Database database, Participation participation, Caller caller, BusinessClock clock) {
    this.database = database;
    this.participation = participation;
    this.caller = caller;
    this.clock = clock;
  }

  List<BoardRow> page(UUID planId, BoardFilter filter, PageRequest page) {
    Select select =
        filter.grouping() == BoardGrouping.CHAPTER
            ? chapters(planId, filter)
            : bodies(planId, filter);
    return after(select, filter, page).read(database, BoardReader::row);
  }

  private Select bodies(UUID planId, BoardFilter filter) {
    Condition known = caller.sees("t.scope", null, null).or(KNOWN, planId);
    Select select =
        new Select("")
            .then(
                BY_BODY,
                planId,
                clock.today(),
                participation.keys(),
                clock.today(),
                orNewest(filter.year()),
                orNewest(filter.quarter()))
            .where("y.plan_id = ? AND t.plan_id = ?", planId, planId)
            .where("t.status <> 'DROPPED'")
            .where(participation.sees("t"))
            .where(known)
            .filter("y.body_id = ?", filter.bodyId());
    return filter.grouping() == BoardGrouping.LEAD ? select.where(ANSWERS) : select;
  }

  private Select chapters(UUID planId, BoardFilter filter) {
    return new Select("")
        .then(BY_CHAPTER, clock.today(), orNewest(filter.year()), orNewest(filter.quarter()))
        .where("t.plan_id = ?", planId)
        .where("t.status <> 'DROPPED'")
        .where(participation.sees("t"));
  }

  private static int orNewest(@Nullable Integer asked) {
    return asked == null ? 0 : asked;
  }

  private static Select after(Select select, BoardFilter filter, PageRequest page) {
    boolean chapters = filter.grouping() == BoardGrouping.CHAPTER;
    String key = page.after();
    if (key != null) {
      if (key.length() <= ID) {
        throw PageRequest.badCursor();
      }
      String sorted =
          chapters
              ? "(lpad(coalesce(h.ordinal, 0)::text, 9, '0') COLLATE \"C\","
                  + " coalesce(h.id, '00000000-0000-0000-0000-000000000000'))"
              : "(b.short_name COLLATE \"C\", b.id)";
      select.where(sorted + " > (?, ?)", key.substring(ID), PageRequest.id(key.substring(0, ID)));
    }
    return select
        .then(
            chapters
                ? " GROUP BY h.id, c.year, c.quarter ORDER BY sorted, h.id"
                : " GROUP BY b.id, c.year, c.quarter ORDER BY sorted, b.id")
        .limit(page.fetch());
  }

  private static BoardRow row(Columns row) throws SQLException {
    boolean chapters = row.text("key") != null || row.id("id") == null;
    UUID id = row.id("id");
    return new BoardRow(
        (id == null ? new UUID(0, 0) : id) + row.text("sorted"),
        new BoardItem(
            chapters ? null : id,
            row.text("key"),
            row.text("name"),
            row.numberOrNull("year"),
            row.numberOrNull("quarter"),
            row.number("tasks"),
            row.number("reported"),
            row.number("silent"),
            row.number("done"),
            row.number("late"),
            row.number("found")));
  }
}
