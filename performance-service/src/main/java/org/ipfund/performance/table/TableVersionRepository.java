package org.ipfund.performance.table;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.performance.content.RowOwner;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Keeps every approved content of the tables. */
@ApplicationScoped
public class TableVersionRepository
    implements PanacheRepositoryBase<ApprovedVersion, ApprovedVersion.Key> {

  private final Database database;
  private final Caller caller;

  TableVersionRepository(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  void add(RowOwner owner, TableVersion version) {
    persist(new ApprovedVersion(owner, version));
  }

  /** One that must be there, such as the newest or the one in force. */
  public TableVersion get(UUID tableId, int number) {
    return kept(tableId, number).facts();
  }

  private ApprovedVersion kept(UUID tableId, int number) {
    return findByIdOptional(new ApprovedVersion.Key(tableId, number)).orElseThrow();
  }

  List<VersionAmount> amounts(UUID tableId) {
    return find("tableId", Sort.by("number"), tableId).project(VersionAmount.class).list();
  }

  void comesInForce(UUID tableId, int number, UUID noticeOrNull, Instant since) {
    kept(tableId, number).comesInForce(noticeOrNull, since);
  }

  /**
   * One that the caller may read. SQL asks, because where a table lay before is nothing the query
   * language of entities knows.
   */
  public Optional<TableVersion> find(UUID tableId, int number) {
    List<Integer> seen =
        new Select("SELECT number FROM table_version")
            .where("table_id = ? AND number = ?", tableId, number)
            .where(caller.reads("scope", null, "unit_id", "former"))
            .read(database, row -> row.number("number"));
    return seen.stream().findFirst().map(known -> get(tableId, known));
  }
}
