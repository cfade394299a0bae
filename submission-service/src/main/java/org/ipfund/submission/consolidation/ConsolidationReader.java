package org.ipfund.submission.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.submission.store.Columns;
import org.ipfund.submission.store.Database;
import org.ipfund.submission.store.Filters;

/** Reads packages without entities: one statement a page. */
@ApplicationScoped
class ConsolidationReader {

  /** A source {@code s} of demand {@code d} whose demand changed or left after the merge. */
  static final String STALE =
      "(d.revision <> s.demand_revision OR d.status IN ('DRAFT', 'SUBMITTED', 'RETURNED'))";

  private static final String SELECT =
      "SELECT c.*, u.name AS unit_name, EXISTS (SELECT 1 FROM consolidation_source s"
          + " JOIN demand d ON d.id = s.demand_id WHERE s.consolidation_id = c.id AND "
          + STALE
          + ") AS stale FROM consolidation c JOIN known_unit u ON u.id = c.unit_id";

  private final Database database;

  ConsolidationReader(Database database) {
    this.database = database;
  }

  Optional<ConsolidationResponse> find(UUID id) {
    return database.first(SELECT + " WHERE c.id = ?", ConsolidationReader::read, id);
  }

  List<ConsolidationResponse> page(ConsolidationFilter filter, PageRequest page) {
    return new Filters(SELECT, "c.id", page)
        .is("c.round_id", filter.roundId())
        .is("c.unit_id", filter.unitId())
        .is("c.city_region_code", filter.cityRegionCode())
        .is("c.status", filter.status())
        .page(database, ConsolidationReader::read, page);
  }

  private static ConsolidationResponse read(Columns row) throws SQLException {
    ConsolidationStatus status = row.constant("status", ConsolidationStatus.class);
    return new ConsolidationResponse(
        row.id("id"),
        row.id("round_id"),
        row.id("unit_id"),
        row.text("unit_name"),
        row.text("city_region_code"),
        status,
        status.label(),
        row.number("line_count"),
        row.number("demand_count"),
        row.money("total"),
        row.flag("stale"),
        row.text("return_reason"),
        row.instant("reported_at"),
        row.instant("approved_at"),
        status.actions(),
        row.longNumber("version"));
  }
}
