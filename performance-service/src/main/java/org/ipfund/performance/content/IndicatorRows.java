package org.ipfund.performance.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.ipfund.performance.targetvalue.TargetReading;
import org.ipfund.platform.sql.Database;

/** Writes the indicators of a table, all of them in one batch. */
@ApplicationScoped
public class IndicatorRows {

  private static final String DELETE = "DELETE FROM indicator WHERE table_id = ?";
  private static final String INSERT =
      """
      INSERT INTO indicator (table_id, scope, unit_id, demand_id, line_no, seq, level1, level2, name, target_text,
        kind, comparator,
        min_value, max_value, earliest, latest, unit, per_item, items, aspirational,
        already_reached, note, explanation_zh, explanation_en, weight)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Database database;

  IndicatorRows(Database database) {
    this.database = database;
  }

  public void replace(RowOwner owner, List<Indicator> indicators) {
    database.update(DELETE, owner.tableId());
    database.batch(INSERT, indicators.stream().map(row -> values(owner, row)).toList());
  }

  private static Object[] values(RowOwner owner, Indicator indicator) {
    IndicatorLine line = indicator.line();
    TargetReading reading = indicator.reading();
    return new Object[] {
      owner.tableId(),
      owner.scope(),
      owner.unitId(),
      line.demandId(),
      line.lineNo(),
      indicator.seq(),
      text(line.level1()),
      text(line.level2()),
      line.name(),
      line.targetText(),
      reading.kind().name(),
      text(reading.comparator()),
      reading.min(),
      reading.max(),
      text(reading.earliest()),
      text(reading.latest()),
      reading.unit(),
      reading.perItem(),
      reading.items().toArray(String[]::new),
      reading.aspirational(),
      reading.alreadyReached(),
      reading.note(),
      reading.explanation().zh(),
      reading.explanation().en(),
      indicator.weight()
    };
  }

  private static String text(Object value) {
    return Objects.toString(value, null);
  }
}
