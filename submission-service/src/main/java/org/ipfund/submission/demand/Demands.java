package org.ipfund.submission.demand;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.ipfund.platform.audit.Audit;
import org.ipfund.submission.store.Columns;
import org.ipfund.submission.store.Database;
import org.ipfund.submission.store.Json;

/** What consolidations may ask of demands; everything is locked in the order of identifiers. */
@ApplicationScoped
public class Demands {

  private static final String LOCK_SUBMITTED =
      """
      SELECT d.id FROM demand d
      JOIN known_unit u ON u.id = d.unit_id
      JOIN known_region g ON g.code = u.region_code
      WHERE d.round_id = ? AND d.status = 'SUBMITTED' AND (g.path = ? OR g.path LIKE ? || '/%')
      ORDER BY d.id FOR UPDATE OF d
      """;
  private static final String LOCK_GIVEN =
      "SELECT id FROM demand WHERE id = ANY(?) ORDER BY id FOR UPDATE";

  private final Database database;
  private final DemandRepository demands;
  private final LineStore lines;
  private final Json json;
  private final Audit audit;

  Demands(Database database, DemandRepository demands, LineStore lines, Json json, Audit audit) {
    this.database = database;
    this.demands = demands;
    this.lines = lines;
    this.json = json;
    this.audit = audit;
  }

  /** The submitted demands of a round in a region and all regions below it, locked. */
  public Map<UUID, Demand> lockSubmitted(UUID roundId, String regionPath) {
    demands.flush();
    return load(database.list(LOCK_SUBMITTED, Demands::id, roundId, regionPath, regionPath));
  }

  /** These demands, locked. */
  public Map<UUID, Demand> lock(Collection<UUID> ids) {
    return load(database.list(LOCK_GIVEN, Demands::id, (Object) ids.toArray(UUID[]::new)));
  }

  /** The lines of these demands, by demand. */
  public Map<UUID, List<DemandLine>> lines(Collection<UUID> ids) {
    return lines.of(ids);
  }

  /** What was found when the demand was last saved or submitted. */
  public List<Finding> findings(Demand demand) {
    return json.read(demand.findings(), Finding.class);
  }

  /** Moves demands on with their package; each move stands in the audit record. */
  public void move(Collection<Demand> moved, String action, Consumer<Demand> change) {
    for (Demand demand : moved) {
      DemandStatus before = demand.status();
      change.accept(demand);
      audit.record(action, "demand", demand.id(), before, demand.status());
    }
    demands.flush();
  }

  private Map<UUID, Demand> load(List<UUID> ids) {
    Map<UUID, Demand> loaded = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      demands.list("id IN ?1 ORDER BY id", ids).forEach(demand -> loaded.put(demand.id(), demand));
    }
    return loaded;
  }

  private static UUID id(Columns row) throws SQLException {
    return row.id("id");
  }
}
