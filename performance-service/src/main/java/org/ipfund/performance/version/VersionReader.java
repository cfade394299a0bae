package org.ipfund.performance.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ipfund.performance.content.TableText;
import org.ipfund.performance.content.TableVisibility;
import org.ipfund.performance.table.TableVersion;
import org.ipfund.performance.table.TableVersionRepository;
import org.ipfund.performance.table.TableWriting;
import org.ipfund.performance.table.TargetTable;
import org.ipfund.performance.table.TargetTableRepository;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Shows the approved versions of a table. */
@ApplicationScoped
public class VersionReader {

  private static final String ITEM =
      "SELECT v.number, v.amount, v.adjustment, v.approved_at, v.notice_id, v.in_force_since,"
          + " t.newest_version, t.in_force_version"
          + " FROM table_version v JOIN target_table t ON t.id = v.table_id";

  private final Database database;
  private final Caller caller;
  private final TableVisibility sight;
  private final TargetTableRepository tables;
  private final TableVersionRepository versions;
  private final TableWriting writing;

  VersionReader(
      Database database,
      Caller caller,
      TableVisibility sight,
      TargetTableRepository tables,
      TableVersionRepository versions,
      TableWriting writing) {
    this.database = database;
    this.caller = caller;
    this.sight = sight;
    this.tables = tables;
    this.versions = versions;
    this.writing = writing;
  }

  /**
   * A page of versions without what they say.
   *
   * @throws ProblemException 404 when there is no such table
   */
  List<VersionItem> page(UUID tableId, PageRequest page, Locale language) {
    List<VersionItem> found =
        new Select(ITEM)
            .where("v.table_id = ? AND v.number > ?", tableId, TableVisibility.afterNumber(page))
            .where(caller.reads("v.scope", null, "v.unit_id", "v.former"))
            .then(" ORDER BY v.number")
            .limit(page.fetch())
            .read(database, row -> item(row, language));
    if (found.isEmpty()) {
      sight.require(tableId);
    }
    return found;
  }

  private static VersionItem item(Columns row, Locale language) throws SQLException {
    VersionStatus status =
        VersionStatus.of(
            row.number("number"),
            row.number("newest_version"),
            row.numberOrNull("in_force_version"));
    return new VersionItem(
        row.number("number"),
        status,
        status.label().in(language),
        row.money("amount"),
        row.numberOrNull("adjustment"),
        row.instant("approved_at"),
        row.id("notice_id"),
        row.instant("in_force_since"));
  }

  /**
   * A version with what it says.
   *
   * @throws ProblemException 404 when there is no such table or version
   */
  @Transactional
  public VersionResponse find(UUID tableId, int number, Locale language) {
    sight.require(tableId);
    TargetTable table = tables.findById(tableId);
    TableVersion version =
        versions
            .find(tableId, number)
            .orElseThrow(() -> ProblemException.notFound("绩效目标表版本", "version", number));
    VersionStatus status = VersionStatus.of(number, table.newestVersion(), table.inForceVersion());
    TableText text = version.text();
    return new VersionResponse(
        tableId,
        number,
        status,
        status.label().in(language),
        text.requestedAmount(),
        version.adjustment(),
        version.demandIds(),
        version.approvedAt(),
        version.noticeId(),
        version.inForceSince(),
        ContentResponse.of(table, text, writing.content(table, text), language));
  }
}
