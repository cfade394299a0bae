package org.ipfund.performance.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.ipfund.performance.targetvalue.TargetComparator;
import org.ipfund.performance.targetvalue.TargetKind;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.platform.http.ProblemException;
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

  private final DataSource database;

  IndicatorReader(DataSource database) {
    this.database = database;
  }

  /**
   * A page of indicators.
   *
   * @throws ProblemException 404 when there is no such table
   */
  List<IndicatorResponse> page(UUID tableId, PageRequest page, Locale language) {
    List<IndicatorResponse> indicators =
        new Rows(SELECT)
            .where("table_id = ? AND seq > ?", tableId, after(page))
            .then(" ORDER BY seq LIMIT ?", page.fetch())
            .read(database, row -> indicator(row, language));
    if (indicators.isEmpty()) {
      requireTable(tableId);
    }
    return indicators;
  }

  private void requireTable(UUID tableId) {
    if (new Rows("SELECT 1 FROM target_table")
        .where("id = ?", tableId)
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

  private static IndicatorResponse indicator(ResultSet row, Locale language) throws SQLException {
    Level1 level1 = Constants.read(row.getString("level1"), Level1.class);
    Level2 level2 = Constants.read(row.getString("level2"), Level2.class);
    return new IndicatorResponse(
        row.getInt("seq"),
        level1,
        level1 == null ? null : level1.label(),
        level2,
        level2 == null ? null : level2.label(),
        row.getString("name"),
        row.getString("target_text"),
        Decimals.text(row.getBigDecimal("weight")),
        reading(row, language));
  }

  private static TargetValueResponse reading(ResultSet row, Locale language) throws SQLException {
    TargetKind kind = TargetKind.valueOf(row.getString("kind"));
    TargetComparator comparator =
        Constants.read(row.getString("comparator"), TargetComparator.class);
    List<String> items = List.of((String[]) row.getArray("items").getArray());
    boolean perItem = row.getBoolean("per_item");
    Text why = new Text(row.getString("explanation_zh"), row.getString("explanation_en"));
    return new TargetValueResponse(
        row.getString("target_text"),
        kind,
        ReadingLabels.of(kind),
        comparator,
        ReadingLabels.of(comparator),
        row.getString("low"),
        row.getString("high"),
        row.getString("unit"),
        perItem,
        items,
        perItem && !items.isEmpty() ? items.size() : null,
        row.getBoolean("aspirational"),
        row.getBoolean("already_reached"),
        row.getString("note"),
        why.in(language));
  }
}
