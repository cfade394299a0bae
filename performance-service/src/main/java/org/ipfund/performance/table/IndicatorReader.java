package org.ipfund.performance.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ipfund.performance.targetvalue.TargetComparator;
import org.ipfund.performance.targetvalue.TargetKind;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Text;

/** Reads the indicators of a table with their readings, one statement a list. */
@ApplicationScoped
class IndicatorReader {

  private static final String SELECT =
      """
      SELECT seq, level1, level2, name, target_text, weight, kind, comparator,
        coalesce(earliest, min_value::text) AS low, coalesce(latest, max_value::text) AS high,
        unit, per_item, items, aspirational, already_reached, note, explanation_zh, explanation_en
      FROM indicator
      """;

  private final Database database;
  private final Caller caller;

  IndicatorReader(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  /**
   * A page of indicators.
   *
   * @throws ProblemException 404 when there is no such table
   */
  List<IndicatorResponse> page(UUID tableId, PageRequest page, Locale language) {
    List<IndicatorResponse> indicators =
        new Select(SELECT)
            .where("table_id = ? AND seq > ?", tableId, after(page))
            .where(caller.reads("scope", null, "unit_id", "former"))
            .then(" ORDER BY seq LIMIT ?", page.fetch())
            .read(database, row -> indicator(row, language));
    if (indicators.isEmpty()) {
      requireTable(tableId);
    }
    return indicators;
  }

  private void requireTable(UUID tableId) {
    if (new Select("SELECT 1 FROM target_table")
        .where("id = ?", tableId)
        .where(caller.reads("scope", null, "unit_id", "former"))
        .read(database, row -> true)
        .isEmpty()) {
      throw ProblemException.notFound("绩效目标表", "target table", tableId);
    }
  }

  private static int after(PageRequest page) {
    try {
      return page.after() == null ? 0 : Integer.parseInt(page.after());
    } catch (NumberFormatException foreign) {
      throw PageRequest.badCursor();
    }
  }

  private static IndicatorResponse indicator(Columns row, Locale language) throws SQLException {
    Level1 level1 = Constants.read(row.text("level1"), Level1.class);
    Level2 level2 = Constants.read(row.text("level2"), Level2.class);
    return new IndicatorResponse(
        row.number("seq"),
        level1,
        level1 == null ? null : level1.label(),
        level2,
        level2 == null ? null : level2.label(),
        row.text("name"),
        row.text("target_text"),
        Decimals.text(row.decimal("weight")),
        reading(row, language));
  }

  private static TargetValueResponse reading(Columns row, Locale language) throws SQLException {
    TargetKind kind = TargetKind.valueOf(row.text("kind"));
    TargetComparator comparator = Constants.read(row.text("comparator"), TargetComparator.class);
    List<String> items = row.texts("items");
    boolean perItem = row.flag("per_item");
    Text why = new Text(row.text("explanation_zh"), row.text("explanation_en"));
    return new TargetValueResponse(
        row.text("target_text"),
        kind,
        ReadingLabels.of(kind),
        comparator,
        ReadingLabels.of(comparator),
        row.text("low"),
        row.text("high"),
        row.text("unit"),
        perItem,
        items,
        perItem && !items.isEmpty() ? items.size() : null,
        row.flag("aspirational"),
        row.flag("already_reached"),
        row.text("note"),
        why.in(language));
  }
}
