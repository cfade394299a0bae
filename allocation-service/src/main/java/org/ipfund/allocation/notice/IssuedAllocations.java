package org.ipfund.allocation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Ids;

/** What issued notices allocated; written once, never changed. */
@ApplicationScoped
class IssuedAllocations {

  private static final String INSERT =
      "INSERT INTO issued_allocation (id, notice_id, region_code, scope, unit_id, demand_id,"
          + " project_id, table_id, advanced_table_id, amount)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String BEFORE =
      "SELECT a.table_id, n.document_number"
          + " FROM issued_allocation a JOIN notice n ON n.id = a.notice_id";

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

  /** Keeps them; the database refuses a table that another advance notice holds (C04). */
  void add(Notice notice, List<IssuedAllocation> allocations) {
    boolean advance = notice.stage() == NoticeStage.ADVANCE;
    database.batch(
        INSERT,
        allocations.stream()
            .map(
                a ->
                    new Object[] {
                      Ids.next(),
                      notice.id(),
                      a.regionCode(),
                      a.scope(),
                      a.unitId(),
                      a.demandId(),
                      a.projectId(),
                      a.tableId(),
                      advance ? a.tableId() : null,
                      a.amount()
                    })
            .toList());
  }
}
