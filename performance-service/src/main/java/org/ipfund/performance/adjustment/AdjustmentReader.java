package org.ipfund.performance.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ipfund.performance.content.TableVisibility;
import org.ipfund.performance.table.TargetTable;
import org.ipfund.performance.version.ContentResponse;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Shows adjustments with what their reader may do next. */
@ApplicationScoped
class AdjustmentReader {

  private static final String ITEM =
      "SELECT number, status, reason, amount, base_version, result_version, opened_at, decided_at,"
          + " prepared_by, version FROM adjustment";

  private final Database database;
  private final Caller caller;
  private final TableVisibility sight;
  private final Adjustments adjustments;
  private final AdjustedTables tables;
  private final Reviewers reviewers;

  AdjustmentReader(
      Database database,
      Caller caller,
      TableVisibility sight,
      Adjustments adjustments,
      AdjustedTables tables,
      Reviewers reviewers) {
    this.database = database;
    this.caller = caller;
    this.sight = sight;
    this.adjustments = adjustments;
    this.tables = tables;
    this.reviewers = reviewers;
  }

  /**
   * A page of a table's adjustments without what they say.
   *
   * @throws ProblemException 404 when there is no such table
   */
  List<AdjustmentItem> page(UUID tableId, PageRequest page, Locale language) {
    List<AdjustmentItem> found =
        new Select(ITEM)
            .where("table_id = ? AND number > ?", tableId, TableVisibility.afterNumber(page))
            .where(caller.reads("scope", null, "unit_id", "former"))
            .then(" ORDER BY number LIMIT ?", page.fetch())
            .read(database, row -> item(row, language));
    if (found.isEmpty()) {
      sight.require(tableId);
    }
    return found;
  }

  private AdjustmentItem item(Columns row, Locale language) throws SQLException {
    AdjustmentStatus status = row.constant("status", AdjustmentStatus.class);
    return new AdjustmentItem(
        row.number("number"),
        status,
        status.label().in(language),
        row.text("reason"),
        row.money("amount"),
        row.number("base_version"),
        row.numberOrNull("result_version"),
        row.instant("opened_at"),
        row.instant("decided_at"),
        reviewers.allowed(status, row.texts("prepared_by")),
        row.longNumber("version"));
  }

  /**
   * An adjustment with what the table says with it.
   *
   * @throws ProblemException 404 when there is no such table or adjustment
   */
  @Transactional
  public AdjustmentResponse find(UUID tableId, int number, Locale language) {
    TargetTable table = tables.get(tableId);
    Adjustment found = adjustments.get(tableId, number);
    return new AdjustmentResponse(
        tableId,
        number,
        found.status(),
        found.status().label().in(language),
        found.reason(),
        found.text().requestedAmount(),
        found.baseVersion(),
        tables.amount(tableId, found.baseVersion()),
        found.demandIds(),
        found.decisionReason(),
        found.resultVersion(),
        found.openedAt(),
        found.decidedAt(),
        ContentResponse.of(table, found.text(), tables.content(table, found.text()), language),
        reviewers.allowed(found.status(), found.preparers()),
        found.version());
  }
}
