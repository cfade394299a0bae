package org.ipfund.submission.demand;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.submission.line.DecidedLine;
import org.ipfund.submission.line.DemandLine;
import org.ipfund.submission.store.Json;

/** What consolidations may ask of demands; everything is locked in the order of identifiers. */
@ApplicationScoped
public class Demands {

  private static final String IN_ORDER = " ORDER BY id FOR UPDATE";

  private final Database database;
  private final DemandRepository demands;
  private final LineStore lines;
  private final Json json;
  private final Audit audit;
  private final Caller caller;
  private final DemandReader reader;

  Demands(
      Database database,
      DemandRepository demands,
      LineStore lines,
      Json json,
      Audit audit,
      Caller caller,
      DemandReader reader) {
    this.database = database;
    this.demands = demands;
    this.lines = lines;
    this.json = json;
    this.audit = audit;
    this.caller = caller;
    this.reader = reader;
  }

  /** The demand as its reader sees it; empty when there is none he sees. */
  public Optional<DemandResponse> find(UUID id) {
    return reader.find(id);
  }

  /** The submitted demands of a round in a region and all regions below it, locked. */
  public Map<UUID, Demand> lockSubmitted(UUID roundId, String scope) {
    demands.flush();
    return load(
        visible()
            .where("round_id = ? AND status = 'SUBMITTED'", roundId)
            .where("scope >= ? AND scope < ? || '~'", scope, scope));
  }

  private Select visible() {
    return new Select("SELECT id FROM demand").where(caller.seesAmong("scope", "held", "unit_id"));
  }

  /** Those of these demands that the caller sees, locked. */
  public Map<UUID, Demand> lock(Collection<UUID> ids) {
    return load(visible().where("id = ANY(?)", (Object) ids.toArray(UUID[]::new)));
  }

  /** The lines of these demands, by demand. */
  public Map<UUID, List<DemandLine>> lines(Collection<UUID> ids) {
    return lines.of(ids);
  }

  /** What was found when the demand was last saved or submitted. */
  public List<Finding> findings(Demand demand) {
    return json.read(demand.findings(), Finding.class);
  }

  /**
   * Moves demands on with their package; each move stands in the audit record. Lines are seen by
   * whom their demands are seen by.
   */
  public void move(Collection<Demand> moved, String action, Consumer<Demand> change) {
    List<UUID> turned = new ArrayList<>();
    for (Demand demand : moved) {
      DemandStatus before = demand.status();
      String depthBefore = demand.belonging().leastDepth();
      change.accept(demand);
      if (!depthBefore.equals(demand.belonging().leastDepth())) {
        turned.add(demand.id());
      }
      audit.record(action, "demand", demand.id(), before, demand.status());
    }
    demands.flush();
    if (!turned.isEmpty()) {
      lines.follow(turned);
    }
  }

  /** Notes what became of lines, for their units to see. */
  public void decide(List<DecidedLine> decided) {
    lines.decide(decided);
  }

  private Map<UUID, Demand> load(Select chosen) {
    List<UUID> ids = chosen.then(IN_ORDER).read(database, Demands::id);
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
