package org.ipfund.performance.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ipfund.performance.content.ContentJson;
import org.ipfund.performance.content.TableText;
import org.ipfund.performance.content.TableVisibility;
import org.ipfund.performance.table.TargetTable;
import org.ipfund.performance.version.ContentResponse;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/**
 * Shows adjustments with what their reader may do next: SQL, because a table that was put elsewhere
 * is read by who read it before.
 */
@ApplicationScoped
class AdjustmentReader {

  private static final String ITEM =
      """
      SELECT number, status, reason, amount, base_version, result_version, opened_at, decided_at,
        prepared_by, version
      FROM adjustment\
      """;
  private static final String WHOLE =
      """
      SELECT status, reason, base_version, text, demand_ids::text[] AS demands, prepared_by,
        decision_reason, result_version, opened_at, decided_at, version
      FROM adjustment\
      """;

  private final Database database;
  private final Caller caller;
  private final TableVisibility sight;
  private final ContentJson texts;
  private final AdjustedTables tables;
  private final Reviewers reviewers;

  AdjustmentReader(
      Database database,
      Caller caller,
      TableVisibility sight,
      ContentJson texts,
      AdjustedTables tables,
      Reviewers reviewers) {
    this.database = database;
    this.caller = caller;
    this.sight = sight;
    this.texts = texts;
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
            .then(" ORDER BY number")
            .limit(page.fetch())
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
    return new Select(WHOLE)
            .where("table_id = ? AND number = ?", tableId, number)
            .where(caller.reads("scope", null, "unit_id", "former"))
            .read(database, row -> adjustment(table, number, row, language))
            .stream()
            .findFirst()
            .orElseThrow(() -> unknown(number));
  }

  static ProblemException unknown(int number) {
    return ProblemException.notFound("绩效目标调整", "adjustment", number);
  }

  private AdjustmentResponse adjustment(TargetTable table, int number, Columns row, Locale language)
      throws SQLException {
    AdjustmentStatus status = row.constant("status", AdjustmentStatus.class);
    TableText text = texts.read(row.text("text"));
    int base = row.number("base_version");
    return new AdjustmentResponse(
        table.id(),
        number,
        status,
        status.label().in(language),
        row.text("reason"),
        text.requestedAmount(),
        base,
        tables.amount(table.id(), base),
        row.texts("demands").stream().map(UUID::fromString).toList(),
        row.text("decision_reason"),
        row.numberOrNull("result_version"),
        row.instant("opened_at"),
        row.instant("decided_at"),
        ContentResponse.of(table, text, tables.content(table, text), language),
        reviewers.allowed(status, row.texts("prepared_by")),
        row.longNumber("version"));
  }
}
