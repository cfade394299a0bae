package org.ipfund.allocation.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.allocation.notice.NoticeFacts;
import org.ipfund.allocation.reconciliation.NoticeStage;
import org.ipfund.allocation.reference.TableFacts;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Ids;

/**
 * What issued notices allocated; written once, never changed: SQL, because a notice has some
 * hundred of them, which go in one batch, and what is asked of them are sums over notices.
 */
@ApplicationScoped
class IssuedAllocations {

  private static final String INSERT =
      """
      INSERT INTO issued_allocation (id, notice_id, receiver, region_code, scope, unit_id,
        demand_id, project_id, table_id, table_version, advanced_table_id, amount, net_change, total)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String BEFORE =
      """
      SELECT a.table_id, n.document_number
      FROM issued_allocation a JOIN notice n ON n.id = a.notice_id\
      """;

  /** With what is held back for payments that wait. */
  private static final String SPENT =
      """
      SELECT d.region_code, d.project_id, sum(d.amount - d.refunded) AS amount
      FROM disbursement d JOIN notice n ON n.id = d.notice_id\
      """;

  private static final String TABLES =
      """
      SELECT table_id, demand_id, project_id, unit_id, region_code, table_version, amount
      FROM issued_allocation\
      """;

  private final Database database;
  private final Caller caller;

  IssuedAllocations(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  /** Which other notices issued these tables already: their document numbers by table. */
  Map<UUID, String> before(UUID noticeId, Collection<UUID> tables) {
    Map<UUID, String> numbers = new HashMap<>();
    new Select(BEFORE)
        .where(caller.sees("a.scope", null, "a.unit_id"))
        .where("a.table_id = ANY (?)", (Object) tables.toArray(UUID[]::new))
        .where("a.notice_id <> ?", noticeId)
        .then(" ORDER BY n.issued_at")
        .read(database, row -> Map.entry(row.id("table_id"), row.text("document_number")))
        .forEach(found -> numbers.putIfAbsent(found.getKey(), found.getValue()));
    return numbers;
  }

  /** What was paid by these notices, or waits for a second person, by region and fund project. */
  List<RegionSpending> spent(UUID appropriation) {
    return new Select(SPENT)
        .where(caller.sees("d.scope", null, null))
        .where("n.appropriation_id = ? AND d.status IN ('PREPARED', 'PAID')", appropriation)
        .then(" GROUP BY d.region_code, d.project_id")
        .read(
            database,
            row ->
                new RegionSpending(
                    row.text("region_code"), row.id("project_id"), row.money("amount")));
  }

  /** The target tables as a notice issued them: each asked for what its lines state (C23). */
  List<TableFacts> tables(UUID noticeId) {
    return new Select(TABLES)
        .where(caller.sees("scope", null, "unit_id"))
        .where("notice_id = ? AND table_id IS NOT NULL", noticeId)
        .then(" ORDER BY id")
        .read(
            database,
            row ->
                new TableFacts(
                    row.id("table_id"),
                    row.id("demand_id"),
                    row.id("project_id"),
                    row.id("unit_id"),
                    row.text("region_code"),
                    row.money("amount"),
                    row.numberOrNull("table_version")));
  }

  /** Keeps them; the database refuses a table that another advance notice holds (C04). */
  void add(NoticeFacts notice, List<IssuedAllocation> allocations) {
    database.batch(INSERT, allocations.stream().map(each -> values(notice, each)).toList());
  }

  private static Object[] values(NoticeFacts notice, IssuedAllocation allocation) {
    TableFacts table = allocation.table();
    boolean advances = notice.stage() == NoticeStage.ADVANCE && allocation.isFirst();
    return new Object[] {
      Ids.next(),
      notice.id(),
      allocation.receiver(),
      allocation.regionCode(),
      allocation.scope(),
      allocation.unitId(),
      table.demandId(),
      table.projectId(),
      table.id(),
      table.version(),
      advances ? table.id() : null,
      allocation.amount(),
      allocation.netChange(),
      allocation.total()
    };
  }
}
