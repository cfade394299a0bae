package org.ipfund.submission.demand;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.submission.store.Columns;
import org.ipfund.submission.store.Database;
import org.ipfund.submission.store.Json;

/** Keeps the lines of demands; they are replaced and read as a whole. */
@ApplicationScoped
class LineStore {

  private static final String DELETE = "DELETE FROM demand_line WHERE demand_id = ?";
  private static final String INSERT =
      "INSERT INTO demand_line (demand_id, line_no, name, catalogue_project_id, willing, amount,"
          + " items, indicators) VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)";
  private static final String OF =
      "SELECT * FROM demand_line WHERE demand_id = ANY(?) ORDER BY demand_id, line_no";
  private static final String PAGE =
      "SELECT * FROM demand_line WHERE demand_id = ? AND line_no > ? ORDER BY line_no LIMIT ?";

  private final Database database;
  private final Json json;

  LineStore(Database database, Json json) {
    this.database = database;
    this.json = json;
  }

  void insert(UUID demandId, List<DemandLine> lines) {
    database.batch(INSERT, lines.stream().map(line -> row(demandId, line)).toList());
  }

  void replace(UUID demandId, List<DemandLine> lines) {
    database.update(DELETE, demandId);
    insert(demandId, lines);
  }

  List<DemandLine> of(UUID demandId) {
    return of(List.of(demandId)).getOrDefault(demandId, List.of());
  }

  Map<UUID, List<DemandLine>> of(Collection<UUID> demandIds) {
    record Owned(UUID demandId, DemandLine line) {}
    return database
        .list(
            OF,
            row -> new Owned(row.id("demand_id"), line(row)),
            (Object) demandIds.toArray(UUID[]::new))
        .stream()
        .collect(
            Collectors.groupingBy(
                Owned::demandId,
                TreeMap::new,
                Collectors.mapping(Owned::line, Collectors.toList())));
  }

  List<DemandLine> page(UUID demandId, int after, PageRequest page) {
    return database.list(PAGE, this::line, demandId, after, page.fetch());
  }

  private Object[] row(UUID demandId, DemandLine line) {
    return new Object[] {
      demandId,
      line.lineNo(),
      line.name(),
      line.catalogueProjectId(),
      line.willing(),
      line.amount(),
      json.write(line.items()),
      json.write(line.indicators())
    };
  }

  private DemandLine line(Columns row) throws SQLException {
    return new DemandLine(
        row.number("line_no"),
        row.text("name"),
        row.id("catalogue_project_id"),
        row.flag("willing"),
        row.money("amount"),
        json.read(row.text("items"), CountedItem.class),
        json.read(row.text("indicators"), Indicator.class));
  }
}
