package org.ipfund.performance.share.money;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.task.TaskReader;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Lists what was put into a task, corrected entries included: one statement. */
@ApplicationScoped
class TaskMoneyReader {

  private static final String SELECT =
      """
      SELECT * FROM (SELECT m.*, b.short_name AS body_name, m.number = max(m.number) OVER (
          PARTITION BY m.task_id, m.year, m.source, m.body_id) AS current
        FROM task_money m JOIN body b ON b.id = m.body_id WHERE m.task_id = ?) AS m\
      """;
  private static final int PARTS = 4;

  private final Database database;
  private final Participation participation;

  TaskMoneyReader(Database database, Participation participation) {
    this.database = database;
    this.participation = participation;
  }

  List<TaskMoneyResponse> page(
      UUID taskId, TaskMoneyFilter filter, PageRequest page, Locale language) {
    Select select =
        new Select(SELECT)
            .then("", taskId)
            .where(participation.sees("m"))
            .filter("m.year = ?", filter.year())
            .filter(
                "m.source = ?", filter.moneySource() == null ? null : filter.moneySource().name())
            .filter("m.body_id = ?", filter.bodyId());
    after(select, page);
    List<TaskMoneyResponse> found =
        select
            .then(" ORDER BY m.year, m.source, m.body_id, m.number")
            .limit(page.fetch())
            .read(database, row -> entry(row, language));
    if (found.isEmpty()) {
      require(taskId);
    }
    return found;
  }

  private static void after(Select select, PageRequest page) {
    if (page.after() == null) {
      return;
    }
    String[] parts = page.after().split("/", -1);
    if (parts.length != PARTS) {
      throw PageRequest.badCursor();
    }
    try {
      select.where(
          "(m.year, m.source, m.body_id, m.number) > (?, ?, ?, ?)",
          Integer.parseInt(parts[0]),
          MoneySource.valueOf(parts[1]).name(),
          PageRequest.id(parts[2]),
          Integer.parseInt(parts[3]));
    } catch (IllegalArgumentException foreign) {
      throw PageRequest.badCursor();
    }
  }

  private void require(UUID taskId) {
    if (new Select("SELECT 1 FROM task t")
        .where("t.id = ?", taskId)
        .where(participation.seesTasks("t"))
        .read(database, row -> true)
        .isEmpty()) {
      throw TaskReader.unknown(taskId);
    }
  }

  /** One entry, as whoever entered it reads it. */
  TaskMoneyResponse get(UUID taskId, TaskMoneyRequest entered, int number, Locale language) {
    return new Select(SELECT)
            .then("", taskId)
            .where(participation.sees("m"))
            .where("m.year = ? AND m.source = ?", entered.year(), entered.moneySource().name())
            .where("m.body_id = ? AND m.number = ?", entered.bodyId(), number)
            .read(database, row -> entry(row, language))
            .stream()
            .findFirst()
            .orElseThrow(() -> TaskReader.unknown(taskId));
  }

  private static TaskMoneyResponse entry(Columns row, Locale language) throws SQLException {
    MoneySource source = row.constant("source", MoneySource.class);
    return new TaskMoneyResponse(
        row.id("task_id"),
        row.number("year"),
        source,
        source.label().in(language),
        row.id("body_id"),
        row.text("body_name"),
        row.number("number"),
        row.flag("current"),
        row.money("amount"),
        row.text("note"),
        row.instant("entered_at"),
        row.flag("sample"));
  }
}
