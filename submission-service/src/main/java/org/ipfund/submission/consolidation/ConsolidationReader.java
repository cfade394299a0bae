package org.ipfund.submission.consolidation;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.browse.Listing;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.place.Subtree;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.submission.ownership.Ownership;
import org.ipfund.submission.ownership.Permits;

/** Reads packages without entities: one statement a page. */
@ApplicationScoped
public class ConsolidationReader {

  /**
   * A source {@code s} of demand {@code d} in package {@code c} whose demand changed after the
   * merge, or, as long as the package is not sent, left the city: what left, the city sees no more.
   */
  public static final String STALE =
      "(d.revision <> s.demand_revision OR d.status IN ('DRAFT', 'SUBMITTED', 'RETURNED')"
          + " OR s.moved AND c.status IN ('DRAFT', 'RETURNED'))";

  private static final Listing LISTING = Listing.of("c.").sortedByMoney("total", "total");
  private static final String HEAD =
      "SELECT c.*, u.name AS unit_name, EXISTS (SELECT 1 FROM consolidation_source s"
          + " LEFT JOIN demand d ON d.id = s.demand_id AND (";
  private static final String TAIL =
      ") WHERE s.consolidation_id = c.id AND "
          + STALE
          + ") AS stale FROM consolidation c JOIN unit_name u ON u.id = c.unit_id";

  private final Database database;
  private final Caller caller;
  private final Permits permits;
  private final Subtree subtree;

  ConsolidationReader(Database database, Caller caller, Permits permits, Subtree subtree) {
    this.subtree = subtree;
    this.database = database;
    this.caller = caller;
    this.permits = permits;
  }

  Optional<ConsolidationResponse> find(UUID id) {
    return seen().where("c.id = ?", id).read(database, this::read).stream().findFirst();
  }

  public boolean exists(UUID id) {
    return find(id).isPresent();
  }

  Page<ConsolidationResponse> page(ConsolidationFilter filter, PageRequest page) {
    Select found =
        seen()
            .filter("c.round_id = ?", filter.roundId())
            .filter("c.unit_id = ?", filter.unitId())
            .where(subtree.of("c.scope", filter.cityRegionCode()))
            .filter("c.status = ?", filter.status());
    return LISTING.page(database, page, found, this::read);
  }

  /** Packages the caller sees; what became of a demand that it does not see stays unknown. */
  private Select seen() {
    Condition source = caller.sees("d.scope", "d.held", "d.unit_id");
    return new Select(HEAD)
        .then(source.sql() + TAIL, source.values().toArray())
        .where(caller.sees("c.scope", "c.held", "c.unit_id"));
  }

  private static Ownership ownership(Columns row) throws SQLException {
    return new Ownership(
        row.text("scope"),
        row.text("held"),
        row.id("unit_id"),
        Consolidation.preparers(row.texts("prepared_by"), row.text("reported_by")));
  }

  private ConsolidationResponse read(Columns row) throws SQLException {
    ConsolidationStatus status = row.constant("status", ConsolidationStatus.class);
    return new ConsolidationResponse(
        row.id("id"),
        row.id("round_id"),
        row.id("unit_id"),
        row.text("unit_name"),
        row.text("city_region_code"),
        status,
        says(status.label()),
        row.number("line_count"),
        row.number("demand_count"),
        row.money("total"),
        row.flag("stale"),
        row.text("return_reason"),
        row.instant("reported_at"),
        row.instant("approved_at"),
        null,
        permits.among(status.actions(row.flag("stale")), ownership(row)),
        row.longNumber("version"));
  }
}
