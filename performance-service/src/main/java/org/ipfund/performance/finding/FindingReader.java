package org.ipfund.performance.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Text;

/** Reads findings, one statement a list. */
@ApplicationScoped
public class FindingReader {

  private static final String SELECT =
      "SELECT table_id, ordinal, t.region_code, t.unit_name, rule, indicator_seq, pointer,"
          + " message_zh, message_en FROM finding f JOIN target_table t ON t.id = f.table_id";
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final Database database;
  private final Caller caller;

  public FindingReader(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  /** All findings of a table, in the order the rules were asked. */
  public List<FindingResponse> of(UUID tableId, Locale language) {
    return new Select(SELECT)
        .where("table_id = ?", tableId)
        .then(" ORDER BY ordinal")
        .read(database, row -> finding(row, language));
  }

  public List<FindingResponse> page(
      ContentRule rule, UUID tableId, PageRequest page, Locale language) {
    return new Select(SELECT)
        .where("(table_id, ordinal) > (?, ?)", afterTable(page), afterOrdinal(page))
        .where(
            tableId == null
                ? caller.sees("f.scope", null, "f.unit_id")
                : caller.reads("f.scope", null, "f.unit_id", "f.former"))
        .filter("rule = ?", rule == null ? null : rule.name())
        .filter("table_id = ?", tableId)
        .then(" ORDER BY table_id, ordinal")
        .limit(page.fetch())
        .read(database, row -> finding(row, language));
  }

  private static UUID afterTable(PageRequest page) {
    return page.after() == null ? BEFORE_ALL : PageRequest.id(part(page, 0));
  }

  private static int afterOrdinal(PageRequest page) {
    try {
      return page.after() == null ? 0 : Integer.parseInt(part(page, 1));
    } catch (IllegalArgumentException foreign) {
      throw PageRequest.badCursor();
    }
  }

  private static String part(PageRequest page, int index) {
    String[] parts = page.after().split("/", -1);
    if (parts.length != 2) {
      throw PageRequest.badCursor();
    }
    return parts[index];
  }

  private static FindingResponse finding(Columns row, Locale language) throws SQLException {
    ContentRule rule = ContentRule.valueOf(row.text("rule"));
    Text message = new Text(row.text("message_zh"), row.text("message_en"));
    return new FindingResponse(
        row.id("table_id"),
        row.number("ordinal"),
        row.text("region_code"),
        row.text("unit_name"),
        rule,
        rule.effect(),
        rule.effect().label().in(language),
        row.numberOrNull("indicator_seq"),
        row.text("pointer"),
        message.in(language),
        rule.remedy().in(language));
  }
}
