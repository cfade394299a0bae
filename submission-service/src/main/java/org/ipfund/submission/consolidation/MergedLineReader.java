package org.ipfund.submission.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.submission.store.Columns;
import org.ipfund.submission.store.Database;

/** Reads a page of a package's lines together with their sources in one statement. */
@ApplicationScoped
class MergedLineReader {

  private static final String PAGE =
      """
      SELECT l.line_no, l.name AS line_name, s.*, d.unit_id, u.name AS unit_name,
        %s AS stale
      FROM (SELECT * FROM consolidation_line WHERE consolidation_id = ? AND line_no > ?
        ORDER BY line_no LIMIT ?) l
      JOIN consolidation_source s
        ON s.consolidation_id = l.consolidation_id AND s.line_no = l.line_no
      JOIN demand d ON d.id = s.demand_id
      JOIN known_unit u ON u.id = d.unit_id
      ORDER BY l.line_no, s.demand_id, s.demand_line_no
      """
          .formatted(ConsolidationReader.STALE);
  private static final String EXISTS = "SELECT id FROM consolidation WHERE id = ?";

  private record Row(int lineNo, String lineName, MergedLineResponse.Source source) {}

  private final Database database;

  MergedLineReader(Database database) {
    this.database = database;
  }

  List<MergedLineResponse> page(UUID id, PageRequest page) {
    List<Row> rows = database.list(PAGE, MergedLineReader::row, id, after(page), page.fetch());
    if (rows.isEmpty() && database.first(EXISTS, row -> row.id("id"), id).isEmpty()) {
      throw ProblemException.notFound("汇总", "consolidation", id);
    }
    return group(rows);
  }

  private static List<MergedLineResponse> group(List<Row> rows) {
    Map<Integer, List<MergedLineResponse.Source>> sources = new LinkedHashMap<>();
    Map<Integer, String> names = new LinkedHashMap<>();
    for (Row row : rows) {
      names.put(row.lineNo(), row.lineName());
      sources.computeIfAbsent(row.lineNo(), no -> new ArrayList<>()).add(row.source());
    }
    return names.entrySet().stream()
        .map(e -> MergedLineResponse.of(e.getKey(), e.getValue(), sources.get(e.getKey())))
        .toList();
  }

  private static int after(PageRequest page) {
    try {
      return page.after() == null ? 0 : Integer.parseInt(page.after());
    } catch (NumberFormatException foreign) {
      throw PageRequest.badCursor();
    }
  }

  private static Row row(Columns row) throws SQLException {
    return new Row(
        row.number("line_no"),
        row.text("line_name"),
        new MergedLineResponse.Source(
            row.id("demand_id"),
            row.id("unit_id"),
            row.text("unit_name"),
            row.number("demand_line_no"),
            row.text("demand_line_name"),
            row.money("amount"),
            row.money("taken"),
            row.money("cut"),
            row.money("rejected"),
            row.text("reason"),
            row.flag("stale")));
  }
}
