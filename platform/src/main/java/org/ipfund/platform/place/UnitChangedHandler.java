package org.ipfund.platform.place;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.event.AwaitsException;
import org.ipfund.platform.event.BulkEventHandler;
import org.ipfund.platform.sql.Database;

/**
 * Keeps a service's copies of units in its table {@code known_unit}, many with one statement; a
 * unit waits for its place.
 */
@ApplicationScoped
@IfBuildProperty(name = "ipfund.units.heard", stringValue = "true")
public class UnitChangedHandler implements BulkEventHandler<UnitChanged> {

  /** A place that moves at the same moment is waited for. */
  private static final String UPSERT =
      """
      INSERT INTO known_unit (id, name, kind, region_code, scope)
        SELECT u.id, u.name, u.kind, g.code, '/' || g.path || '/'
        FROM unnest(?, ?, ?, ?) AS u(id, name, kind, place)
        JOIN %s g ON g.code = u.place FOR SHARE OF g
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind,
        region_code = excluded.region_code, scope = excluded.scope
      """;

  private final Database database;
  private final Event<UnitsChanged> changed;
  private final String upsert;
  private final String type;

  UnitChangedHandler(
      Database database,
      Event<UnitsChanged> changed,
      @ConfigProperty(name = "ipfund.places.table") String places,
      @ConfigProperty(name = "ipfund.units.type") String type) {
    this.database = database;
    this.changed = changed;
    this.upsert = UPSERT.formatted(places);
    this.type = type;
  }

  @Override
  public String type() {
    return type;
  }

  @Override
  public Class<UnitChanged> payload() {
    return UnitChanged.class;
  }

  @Override
  public String arrival(UnitChanged event) {
    return "unit:" + event.unitId();
  }

  @Override
  public void handleAll(List<UnitChanged> events) {
    List<UnitChanged> units = latest(events);
    int kept =
        database.update(
            upsert,
            units.stream().map(UnitChanged::unitId).toArray(UUID[]::new),
            texts(units, UnitChanged::name),
            texts(units, UnitChanged::kind),
            texts(units, UnitChanged::placeCode));
    if (kept < units.size()) {
      throw new AwaitsException("region:" + units.get(0).placeCode());
    }
    changed.fire(new UnitsChanged(units.stream().map(UnitChanged::unitId).toList()));
  }

  /** Each tells the whole state of a unit, so that its last one counts. */
  private static List<UnitChanged> latest(List<UnitChanged> events) {
    Map<UUID, UnitChanged> latest = new LinkedHashMap<>();
    events.forEach(event -> latest.put(event.unitId(), event));
    return List.copyOf(latest.values());
  }

  private static String[] texts(List<UnitChanged> units, Function<UnitChanged, String> text) {
    return units.stream().map(text).toArray(String[]::new);
  }
}
