package org.ipfund.performance.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.progresscall.CallDeadline;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Reads reminders: one statement a list. */
@ApplicationScoped
class ProgressReminderReader {

  private static final String SELECT =
      """
      SELECT m.*, p.title AS plan_title, b.short_name, c.year, c.quarter FROM progress_reminder m
        JOIN progress_call c ON c.id = m.call_id JOIN plan p ON p.id = m.plan_id
        JOIN body b ON b.id = m.body_id\
      """;

  private final Database database;
  private final Participation participation;

  ProgressReminderReader(Database database, Participation participation) {
    this.database = database;
    this.participation = participation;
  }

  List<ProgressReminderResponse> page(
      ProgressReminderFilter filter, PageRequest page, Locale language) {
    return new Select(SELECT)
        .where("m.id > ?", page.afterId())
        .where(participation.sees("m"))
        .filter("m.call_id = ?", filter.callId())
        .filter("m.body_id = ?", filter.bodyId())
        .filter("m.kind = ?", filter.kind() == null ? null : filter.kind().name())
        .then(" ORDER BY m.id")
        .limit(page.fetch())
        .read(database, row -> reminder(row, language));
  }

  private static ProgressReminderResponse reminder(Columns row, Locale language)
      throws SQLException {
    ReminderKind kind = row.constant("kind", ReminderKind.class);
    return new ProgressReminderResponse(
        row.id("id"),
        row.id("call_id"),
        row.id("plan_id"),
        row.text("plan_title"),
        row.number("year"),
        row.number("quarter"),
        row.id("body_id"),
        row.text("short_name"),
        kind,
        kind.label().in(language),
        CallDeadline.lastDay(row.instant("deadline")),
        row.instant("deadline"),
        row.number("task_count"),
        row.instant("told_at"));
  }
}
