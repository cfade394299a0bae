package org.ipfund.performance.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ipfund.performance.targetvalue.TargetKind;
import org.ipfund.performance.targetvalue.token.TargetComparator;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Text;

/** Reads the indicators of a table with their readings, one statement a list. */
@ApplicationScoped
public class IndicatorReader {

  private static final String SELECT =
      """
      SELECT seq, demand_id, line_no, level1, level2, name, target_text, weight, kind, comparator,
        coalesce(earliest, min_value::text) AS low, coalesce(latest, max_value::text) AS high,
        unit, per_item, items, aspirational, already_reached, note, explanation_zh, explanation_en
      FROM indicator
      """;

  private final Database database;
  private final Caller caller;
  private final TableVisibility sight;

  public IndicatorReader(Database database, Caller caller, TableVisibility sight) {
    this.database = database;
    this.caller = caller;
    this.sight = sight;
  }

  /**
   * A page of indicators.
   *
   * @throws ProblemException 404 when there is no such table
   */
  public List<IndicatorResponse> page(UUID tableId, PageRequest page, Locale language) {
    List<IndicatorResponse> indicators =
        new Select(SELECT)
            .where("table_id = ? AND seq > ?", tableId, TableVisibility.afterNumber(page))
            .where(caller.reads("scope", null, "unit_id", "former"))
            .then(" ORDER BY seq")
            .limit(page.fetch())
            .read(database, row -> indicator(row, language));
    if (indicators.isEmpty()) {
      sight.require(tableId);
    }
    return indicators;
  }

  private static IndicatorResponse indicator(Columns row, Locale language) throws SQLException {
    IndicatorLevel1 level1 = Constants.read(row.text("level1"), IndicatorLevel1.class);
    IndicatorLevel2 level2 = Constants.read(row.text("level2"), IndicatorLevel2.class);
    return new IndicatorResponse(
        row.number("seq"),
        row.id("demand_id"),
        row.numberOrNull("line_no"),
        level1,
        ReadingLabels.of(level1, language),
        level2,
        ReadingLabels.of(level2, language),
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
        ReadingLabels.of(kind, language),
        comparator,
        ReadingLabels.of(comparator, language),
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
