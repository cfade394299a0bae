package org.ipfund.submission.demand;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.submission.line.CountedItem;
import org.ipfund.submission.line.DecidedLine;
import org.ipfund.submission.line.DemandLine;
import org.ipfund.submission.line.Indicator;
import org.ipfund.submission.line.LineOutcome;
import org.ipfund.submission.line.LineResponse;
import org.ipfund.submission.store.Json;

/**
 * Keeps the lines of demands; they are replaced and read as a whole. By batches and arrays of SQL,
 * so that a package of thousands of demands is a few statements.
 */
@ApplicationScoped
public class LineStore {

  private static final String DELETE = "DELETE FROM demand_line WHERE demand_id = ?";
  private static final String INSERT =
      "INSERT INTO demand_line (demand_id, scope, held, unit_id, line_no, name,"
          + " catalogue_project_id, willing, amount, items, indicators)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)";
  private static final String FOLLOW =
      "UPDATE demand_line l SET held = d.held FROM demand d"
          + " WHERE d.id = l.demand_id AND d.id = ANY(?) AND l.held <> d.held";
  private static final String DECIDE =
      "UPDATE demand_line SET taken = ?, cut = ?, rejected = ?, outcome_reason = ?"
          + " WHERE demand_id = ? AND line_no = ?";
  private static final String OF =
      "SELECT * FROM demand_line WHERE demand_id = ANY(?) ORDER BY demand_id, line_no";

  private final Database database;
  private final Json json;
  private final Caller caller;

  LineStore(Database database, Json json, Caller caller) {
    this.database = database;
    this.json = json;
    this.caller = caller;
  }

  public void insert(Demand demand, List<DemandLine> lines) {
    database.batch(INSERT, lines.stream().map(line -> row(demand, line)).toList());
  }

  public void replace(Demand demand, List<DemandLine> lines) {
    database.update(DELETE, demand.id());
    insert(demand, lines);
  }

  public void delete(UUID demandId) {
    database.update(DELETE, demandId);
  }

  /** Notes what became of lines. */
  void decide(List<DecidedLine> lines) {
    database.batch(DECIDE, lines.stream().map(LineStore::row).toList());
  }

  /** Lets the lines be seen by whom their demands are seen by. */
  public void follow(Collection<UUID> demandIds) {
    database.update(FOLLOW, (Object) demandIds.toArray(UUID[]::new));
  }

  public List<DemandLine> of(UUID demandId) {
    return of(List.of(demandId)).getOrDefault(demandId, List.of());
  }

  public Map<UUID, List<DemandLine>> of(Collection<UUID> demandIds) {
    record OfDemand(UUID demandId, DemandLine line) {}
    return database
        .list(
            OF,
            row -> new OfDemand(row.id("demand_id"), line(row)),
            (Object) demandIds.toArray(UUID[]::new))
        .stream()
        .collect(
            Collectors.groupingBy(
                OfDemand::demandId,
                TreeMap::new,
                Collectors.mapping(OfDemand::line, Collectors.toList())));
  }

  List<LineResponse> page(UUID demandId, int after, PageRequest page) {
    return new Select("SELECT * FROM demand_line")
        .where("demand_id = ? AND line_no > ?", demandId, after)
        .where(caller.reads("scope", "held", "unit_id", "former"))
        .then(" ORDER BY line_no")
        .limit(page.fetch())
        .read(database, row -> LineResponse.from(line(row), outcome(row)));
  }

  private static Object[] row(DecidedLine line) {
    LineOutcome outcome = line.outcome();
    return new Object[] {
      outcome.taken(),
      outcome.cut(),
      outcome.rejected(),
      outcome.reason(),
      line.demandId(),
      line.lineNo()
    };
  }

  private static LineOutcome outcome(Columns row) throws SQLException {
    return row.decimal("taken") == null
        ? null
        : new LineOutcome(
            row.money("taken"),
            row.money("cut"),
            row.money("rejected"),
            row.text("outcome_reason"));
  }

  private Object[] row(Demand demand, DemandLine line) {
    return new Object[] {
      demand.id(),
      demand.belonging().scope(),
      demand.belonging().leastDepth(),
      demand.unitId(),
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
