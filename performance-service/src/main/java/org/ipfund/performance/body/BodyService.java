package org.ipfund.performance.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.place.PlacePaths;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Ids;

/** Keeps the directory of bodies: each office those of its region. */
@ApplicationScoped
class BodyService {

  private static final Wording WORDS = Wording.of(BodyService.class);

  /** Who takes part in published documents follows who acts for a body. */
  private static final String FOLLOW =
      """
      WITH RECURSIVE concerned AS (
        SELECT ?::uuid AS id
        UNION SELECT m.collective_id FROM concerned c JOIN body_member m ON m.member_id = c.id)
      SELECT plan_participants(p.id, ?) AS told FROM plan p WHERE p.status = 'PUBLISHED' AND (
        EXISTS (SELECT 1 FROM concerned c JOIN task_party t ON t.body_id = c.id
          WHERE t.plan_id = p.id)
        OR EXISTS (SELECT 1 FROM concerned c JOIN plan_indicator i ON i.supplier_body_id = c.id
          WHERE i.plan_id = p.id))
      """;

  private record Stand(long version, String scope) {}

  private final Database database;
  private final BodyWriting rows;
  private final Participation participation;
  private final PlacePaths places;
  private final Audit audit;
  private final BusinessClock clock;

  BodyService(
      Database database,
      BodyWriting rows,
      Participation participation,
      PlacePaths places,
      Audit audit,
      BusinessClock clock) {
    this.database = database;
    this.rows = rows;
    this.participation = participation;
    this.places = places;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Adds a body to the directory.
   *
   * @throws ProblemException 409 for another region's office or a name that is taken, 422
   */
  @Transactional
  public UUID create(BodyRequest request) {
    String scope = checked(request);
    UUID id = Ids.next();
    rows.insert(id, request, scope);
    audit.record("created", "body", id.toString(), null, request);
    return id;
  }

  /**
   * Writes a body anew; who takes part in published documents follows.
   *
   * @throws ProblemException 404, 412, 428, else as for {@link #create}
   */
  @Transactional
  public void change(UUID id, String ifMatch, BodyRequest request) {
    Stand stand =
        database
            .first(
                "SELECT version, scope FROM body WHERE id = ? FOR UPDATE",
                row -> new Stand(row.longNumber("version"), row.text("scope")),
                id)
            .orElseThrow(() -> BodyReader.unknown(id));
    Etags.require(ifMatch, stand.version());
    String scope = checked(request);
    participation.requireOffice(stand.scope());
    rows.replace(id, request, scope);
    database.listAsSystem(FOLLOW, row -> true, id, clock.today());
    audit.record("changed", "body", id.toString(), null, request);
  }

  private String checked(BodyRequest request) {
    List<Violation> faults = BodyRules.faults(request);
    String scope = places.path(request.regionCode()).orElse(null);
    if (scope == null) {
      faults.add(WORDS.violation("/regionCode", "body-region", request.regionCode()));
    } else {
      participation.requireOffice(scope);
    }
    if (request.bureauRegionCode() != null && places.path(request.bureauRegionCode()).isEmpty()) {
      faults.add(WORDS.violation("/bureauRegionCode", "body-region", request.bureauRegionCode()));
    }
    if (request.unitId() != null && !isThere("known_unit", request.unitId())) {
      faults.add(WORDS.violation("/unitId", "body-unit", request.unitId()));
    }
    bodies(request, faults);
    if (!faults.isEmpty()) {
      throw ProblemException.refused(faults);
    }
    return scope;
  }

  private void bodies(BodyRequest request, List<Violation> faults) {
    if (request.successorId() != null && !isThere("body", request.successorId())) {
      faults.add(WORDS.violation("/successorId", "body-unknown", request.successorId()));
    }
    for (int i = 0; i < request.members().size(); i++) {
      UUID member = request.members().get(i).bodyId();
      if (!isThere("body", member)) {
        faults.add(WORDS.violation("/members/" + i + "/bodyId", "body-unknown", member));
      }
    }
  }

  private boolean isThere(String table, UUID id) {
    return !database
        .listAsSystem("SELECT 1 FROM " + table + " WHERE id = ?", row -> true, id)
        .isEmpty();
  }
}
