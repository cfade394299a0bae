package org.ipfund.submission.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.submission.merge.MergedLine;
import org.ipfund.submission.merge.MergedSource;
import org.ipfund.submission.ownership.Belonging;

/**
 * Keeps the lines of packages and their sources; they are replaced as a whole, by batches of SQL,
 * because a package has thousands of them.
 */
@ApplicationScoped
class MergeStore {

  private static final String DELETE_SOURCES =
      "DELETE FROM consolidation_source WHERE consolidation_id = ?";
  private static final String DELETE_LINES =
      "DELETE FROM consolidation_line WHERE consolidation_id = ?";
  private static final String INSERT_LINE =
      "INSERT INTO consolidation_line (consolidation_id, scope, held, unit_id, line_no, name)"
          + " VALUES (?, ?, ?, ?, ?, ?)";
  private static final String INSERT_SOURCE =
      "INSERT INTO consolidation_source (consolidation_id, scope, held, unit_id, line_no,"
          + " demand_id, demand_unit_id, demand_line_no, demand_revision, demand_line_name,"
          + " amount, taken, cut, rejected, reason)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String FOLLOW_LINES =
      "UPDATE consolidation_line SET held = ? WHERE consolidation_id = ? AND held <> ?";
  private static final String FOLLOW_SOURCES =
      "UPDATE consolidation_source SET held = ? WHERE consolidation_id = ? AND held <> ?";
  private static final String LINES =
      """
      SELECT l.line_no, l.name, s.* FROM consolidation_line l
      JOIN consolidation_source s USING (consolidation_id, line_no)
      WHERE l.consolidation_id = ? ORDER BY l.line_no, s.demand_id, s.demand_line_no
      """;

  private record Source(int lineNo, String lineName, MergedSource source) {}

  private final Database database;

  MergeStore(Database database) {
    this.database = database;
  }

  void delete(UUID consolidationId) {
    database.update(DELETE_SOURCES, consolidationId);
    database.update(DELETE_LINES, consolidationId);
  }

  /** Lets the lines and their sources be seen by whom the package is seen by. */
  void follow(Consolidation consolidation) {
    String leastDepth = consolidation.belonging().leastDepth();
    database.update(FOLLOW_LINES, leastDepth, consolidation.id(), leastDepth);
    database.update(FOLLOW_SOURCES, leastDepth, consolidation.id(), leastDepth);
  }

  void insert(Consolidation consolidation, List<MergedLine> lines) {
    List<Object[]> lineRows = new ArrayList<>();
    List<Object[]> sourceRows = new ArrayList<>();
    for (MergedLine line : lines) {
      lineRows.add(row(consolidation, line.lineNo(), line.name()));
      line.sources().forEach(s -> sourceRows.add(row(consolidation, line.lineNo(), s)));
    }
    database.batch(INSERT_LINE, lineRows);
    database.batch(INSERT_SOURCE, sourceRows);
  }

  List<MergedLine> lines(UUID consolidationId) {
    Map<Integer, MergedLine> lines = new LinkedHashMap<>();
    for (Source row : database.list(LINES, MergeStore::source, consolidationId)) {
      lines
          .computeIfAbsent(
              row.lineNo(), no -> new MergedLine(no, row.lineName(), new ArrayList<>()))
          .sources()
          .add(row.source());
    }
    return List.copyOf(lines.values());
  }

  private static Object[] row(Consolidation consolidation, int lineNo, Object... more) {
    Belonging belonging = consolidation.belonging();
    List<Object> row =
        new ArrayList<>(
            List.of(
                consolidation.id(),
                belonging.scope(),
                belonging.leastDepth(),
                consolidation.unitId(),
                lineNo));
    Collections.addAll(row, more);
    return row.toArray();
  }

  private static Object[] row(Consolidation consolidation, int lineNo, MergedSource source) {
    return row(
        consolidation,
        lineNo,
        source.demandId(),
        source.unitId(),
        source.demandLineNo(),
        source.revision(),
        source.name(),
        source.amount(),
        source.taken(),
        source.cut(),
        source.rejected(),
        source.reason());
  }

  private static Source source(Columns row) throws SQLException {
    return new Source(
        row.number("line_no"),
        row.text("name"),
        new MergedSource(
            row.id("demand_id"),
            row.id("demand_unit_id"),
            row.number("demand_line_no"),
            row.number("demand_revision"),
            row.text("demand_line_name"),
            row.money("amount"),
            row.money("taken"),
            row.money("cut"),
            row.money("rejected"),
            row.text("reason")));
  }
}
