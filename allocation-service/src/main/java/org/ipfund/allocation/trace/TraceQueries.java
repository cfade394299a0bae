package org.ipfund.allocation.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/**
 * One statement for each station of the way, whatever the number of rows: SQL, because it follows
 * money through the tables of all rooms, without a transaction. Each only in the caller's reach;
 * what lies beyond it, such as the name of a unit that moved away, is missing.
 */
@ApplicationScoped
class TraceQueries {

  /** The region and year whose way is followed. */
  record Way(String region, int year) {}

  /** The region, and those that it has taken over from: what those had is its own now. */
  private static final String PLACES =
      "(SELECT code FROM known_region WHERE code = ? OR path LIKE '%/' || ?)";

  private static final String TREASURIES =
      """
      t.account_id IN (SELECT treasuries(r.code, ?) FROM known_region r
        WHERE r.code = ? OR r.path LIKE '%%/' || ?)
      OR t.owner_region_code IN %s AND t.account_id IN (SELECT treasuries_for(r.code, ?)
        FROM known_region r WHERE r.code = ? OR r.path LIKE '%%/' || ?)\
      """
          .formatted(PLACES);

  private static final String REGION = "SELECT name FROM known_region WHERE code = ?";
  private static final String FORMER =
      "SELECT unnest(former) AS place FROM known_region WHERE code = ?";
  private static final String DEMANDS =
      """
      SELECT t.id, t.round_id, t.form_code, t.unit_id, u.name AS unit_name, t.amount
      FROM known_demand t LEFT JOIN known_unit u ON u.id = t.unit_id\
      """;
  private static final String PROJECTS =
      "SELECT t.id, t.demand_id, t.name, t.unit_id, t.amount FROM known_project t";
  private static final String TABLES =
      "SELECT t.id, t.demand_id, t.project_id, t.unit_id, t.requested_amount FROM known_table t";
  private static final String LINES =
      """
      SELECT n.id, n.document_number, n.stage, n.issued_at, t.demand_id, t.project_id, t.table_id,
        t.unit_id, t.amount
      FROM issued_allocation t JOIN notice n ON n.id = t.notice_id\
      """;
  private static final String ENTRIES =
      """
      SELECT t.id, t.kind, t.amount, t.balance_after, t.booked_on, t.origin_id, t.cause_id,
        d.payee_name
      FROM entry t LEFT JOIN disbursement d ON d.id = t.cause_id\
      """;
  private static final String SUMS =
      """
      SELECT coalesce(sum(t.amount) FILTER (WHERE t.kind NOT IN ('DISBURSE', 'REFUND')
          AND NOT (t.kind = 'SUCCESSION' AND t.owner_region_code IS NOT DISTINCT FROM ?)), 0)
          AS received,
        coalesce(-sum(t.amount) FILTER (WHERE t.kind IN ('DISBURSE', 'REFUND')), 0) AS disbursed
      FROM entry t\
      """;
  private static final String BY_ID = " ORDER BY t.id";

  private final Database database;
  private final Caller caller;

  TraceQueries(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  Optional<String> regionName(String region) {
    return database.first(REGION, row -> row.text("name"), region);
  }

  /** At which paths the region lay before. */
  List<String> former(String region) {
    return database.list(FORMER, row -> row.text("place"), region);
  }

  List<TraceResponse.TracedDemand> demands(Way way) {
    Condition named = caller.sees("u.scope", null, null);
    return ofRegion(
            new Select(DEMANDS + " AND " + named.sql()).then("", named.values().toArray()), way)
        .then(BY_ID)
        .read(database, TracedRows::demand);
  }

  List<TraceResponse.TracedProject> projects(Way way) {
    return ofRegion(new Select(PROJECTS), way).then(BY_ID).read(database, TracedRows::project);
  }

  List<TraceResponse.TracedTable> tables(Way way) {
    return ofRegion(new Select(TABLES), way).then(BY_ID).read(database, TracedRows::table);
  }

  List<TraceResponse.TracedLine> lines(Way way) {
    return new Select(LINES)
        .where(read("t"))
        .where("t.region_code IN " + PLACES, way.region(), way.region())
        .where("n.budget_year = ?", way.year())
        .then(" ORDER BY n.issued_at")
        .read(database, TracedRows::line);
  }

  /** The latest 200. */
  List<TraceResponse.TracedEntry> entries(Way way) {
    Condition paid = read("d");
    Select entries = new Select(ENTRIES + " AND " + paid.sql()).then("", paid.values().toArray());
    return ofTreasury(entries, way)
        .then(" ORDER BY t.id DESC LIMIT 200")
        .read(database, TracedRows::entry);
  }

  /** What was received, and what was paid less what came back of it. */
  TracedRows.Moved sums(Way way) {
    return ofTreasury(new Select(SUMS).then("", way.region()), way)
        .read(database, TracedRows::moved)
        .get(0);
  }

  private Select ofRegion(Select select, Way way) {
    return select
        .where(read("t"))
        .where("t.region_code = ? AND t.budget_year = ?", way.region(), way.year());
  }

  private Select ofTreasury(Select select, Way way) {
    return select
        .where(read("t"))
        .where(
            TREASURIES,
            way.year(),
            way.region(),
            way.region(),
            way.region(),
            way.region(),
            way.year(),
            way.region(),
            way.region());
  }

  /** What lies in the caller's reach, and what lay there before the region was put elsewhere. */
  private Condition read(String table) {
    return caller.reads(table + ".scope", null, null, table + ".former");
  }
}
