package org.ipfund.submission.mergedline;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.submission.consolidation.ConsolidationReader;

/**
 * Reads a page of a package's lines together with their sources in one statement. A source whose
 * demand went back to its unit stays as it was merged for a reader who does not see the demand.
 */
@ApplicationScoped
class MergedLineReader {

  private static final String HEAD =
      "SELECT l.line_no, l.name AS line_name, s.*, u.name AS unit_name, "
          + ConsolidationReader.STALE
          + " AS stale FROM (SELECT * FROM consolidation_line";
  private static final String SOURCES =
      """
       ORDER BY line_no LIMIT ?) l
      JOIN consolidation_source s
        ON s.consolidation_id = l.consolidation_id AND s.line_no = l.line_no AND (%s)
      JOIN consolidation c ON c.id = l.consolidation_id
      JOIN unit_name u ON u.id = s.demand_unit_id
      LEFT JOIN demand d ON d.id = s.demand_id AND (%s)
      ORDER BY l.line_no, s.demand_id, s.demand_line_no
      """;

  private record Row(int lineNo, String lineName, MergedLineResponse.Source source) {}

  private final Database database;
  private final ConsolidationReader packages;
  private final Caller caller;

  MergedLineReader(Database database, ConsolidationReader packages, Caller caller) {
    this.database = database;
    this.packages = packages;
    this.caller = caller;
  }

  List<MergedLineResponse> page(UUID id, PageRequest page) {
    List<Row> rows = rows(id, page);
    if (rows.isEmpty() && !packages.exists(id)) {
      throw ProblemException.notFound("汇总", "consolidation", id);
    }
    return group(rows);
  }

  private List<Row> rows(UUID id, PageRequest page) {
    Condition source = caller.sees("s.scope", "s.held", "s.demand_unit_id");
    Condition demand = caller.sees("d.scope", "d.held", "d.unit_id");
    List<Object> values = new ArrayList<>(List.of(page.fetch()));
    values.addAll(source.values());
    values.addAll(demand.values());
    return new Select(HEAD)
        .where("consolidation_id = ? AND line_no > ?", id, after(page))
        .where(caller.sees("scope", "held", "unit_id"))
        .then(SOURCES.formatted(source.sql(), demand.sql()), values.toArray())
        .read(database, MergedLineReader::row);
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
            row.id("demand_unit_id"),
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
