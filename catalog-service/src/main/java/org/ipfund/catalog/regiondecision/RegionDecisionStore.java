package org.ipfund.catalog.regiondecision;

import static org.ipfund.catalog.regiondecision.RegionDecisionResponse.closing;
import static org.ipfund.catalog.regiondecision.RegionDecisionResponse.moving;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.region.Province;
import org.ipfund.catalog.region.RegionClosureRequest;
import org.ipfund.catalog.region.RegionMoveRequest;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Decisions on regions in the order they were prepared; all of them are the province's. */
@ApplicationScoped
class RegionDecisionStore {

  private static final String SELECT =
      "SELECT id, region_code, kind, successor, valid_to, administrative_parent, fiscal_parent,"
          + " province_managed, reason, status, prepared_by, prepared_at, decided_at, version"
          + " FROM region_decision";
  private static final String INSERT =
      "INSERT INTO region_decision (id, region_code, kind, successor, valid_to,"
          + " administrative_parent, fiscal_parent, province_managed, reason, status, prepared_by,"
          + " prepared_at, decided_at, version, scope)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String CHANGE =
      "UPDATE region_decision SET status = ?, decided_at = ?, version = ? WHERE id = ?";

  private final Database database;
  private final Caller caller;
  private final Province province;

  RegionDecisionStore(Database database, Caller caller, Province province) {
    this.database = database;
    this.caller = caller;
    this.province = province;
  }

  void add(RegionDecision decision) {
    database.update(
        INSERT,
        decision.id(),
        decision.regionCode(),
        decision.kind(),
        closing(decision, RegionClosureRequest::successor),
        closing(decision, RegionClosureRequest::validTo),
        moving(decision, RegionMoveRequest::administrativeParent),
        moving(decision, RegionMoveRequest::fiscalParent),
        moving(decision, RegionMoveRequest::provinceManaged),
        decision.reason(),
        decision.status(),
        decision.preparedBy(),
        decision.preparedAt(),
        decision.decidedAt(),
        decision.version(),
        province.scope());
  }

  void change(RegionDecision decision) {
    database.update(
        CHANGE, decision.status(), decision.decidedAt(), decision.version(), decision.id());
  }

  /**
   * @throws ProblemException 404 when there is none the caller may know of
   */
  RegionDecision get(UUID id) {
    return one(id, "");
  }

  /** The same, locked until the end of the transaction. */
  RegionDecision lock(UUID id) {
    return one(id, " FOR UPDATE");
  }

  private RegionDecision one(UUID id, String lock) {
    return visible()
        .where("id = ?", id)
        .then(lock)
        .read(database, RegionDecisionStore::read)
        .stream()
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("区划事项", "region decision", id));
  }

  List<RegionDecision> page(String region, RegionDecisionStatus status, PageRequest page) {
    return visible()
        .where("id > ?", page.afterId())
        .filter("region_code = ?", region)
        .filter("status = ?", status)
        .then(" ORDER BY id LIMIT ?", page.fetch())
        .read(database, RegionDecisionStore::read);
  }

  private Select visible() {
    return new Select(SELECT).where(caller.sees("scope", null, null));
  }

  private static RegionDecision read(Columns row) throws SQLException {
    boolean ends = row.constant("kind", RegionDecisionKind.class) == RegionDecisionKind.CLOSURE;
    return new RegionDecision(
        row.id("id"),
        row.text("region_code"),
        ends ? closure(row) : null,
        ends ? null : move(row),
        row.constant("status", RegionDecisionStatus.class),
        row.text("prepared_by"),
        row.instant("prepared_at"),
        row.instant("decided_at"),
        row.longNumber("version"));
  }

  private static RegionClosureRequest closure(Columns row) throws SQLException {
    return new RegionClosureRequest(
        row.text("successor"), row.date("valid_to"), row.text("reason"));
  }

  private static RegionMoveRequest move(Columns row) throws SQLException {
    return new RegionMoveRequest(
        row.text("administrative_parent"),
        row.text("fiscal_parent"),
        row.flag("province_managed"),
        row.text("reason"));
  }
}
