package org.ipfund.platform.naming;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.place.PlaceMoved;
import org.ipfund.platform.place.UnitsChanged;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;

/**
 * What places and units are called, from the service's own tables or copies of them ({@code
 * ipfund.names.places}, {@code ipfund.names.units}), remembered for a while. Whoever may read a
 * code or an identifier may read its name, so names are asked for with the system's sight.
 */
@Singleton
public class Names {

  private static final long MOST = 50_000;
  private static final String NOWHERE = "none";

  private final Database database;
  private final Map<Named, Optional<String>> find;
  private final Cache<Object, String> remembered;

  Names(
      Database database,
      @ConfigProperty(name = "ipfund.names.places", defaultValue = NOWHERE) String places,
      @ConfigProperty(name = "ipfund.names.units", defaultValue = NOWHERE) String units,
      @ConfigProperty(name = "ipfund.names.remember", defaultValue = "PT1M") Duration remember) {
    this.database = database;
    this.find =
        Map.of(
            Named.PLACE, statement(places, "SELECT code AS key, name FROM %s WHERE code = ANY (?)"),
            Named.UNIT, statement(units, "SELECT id AS key, name FROM %s WHERE id = ANY (?)"));
    this.remembered = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(remember).build();
  }

  private static Optional<String> statement(String table, String select) {
    return Optional.of(table).filter(t -> !t.equals(NOWHERE)).map(select::formatted);
  }

  /** The name, or null where it was not asked for lately or nobody knows it. */
  String remembered(Object key) {
    return remembered.getIfPresent(key);
  }

  /** Asks with one statement for all names that are not remembered. */
  void learn(Named kind, Collection<?> keys) {
    List<?> unknown =
        keys.stream().filter(key -> remembered.getIfPresent(key) == null).distinct().toList();
    if (unknown.isEmpty() || find.get(kind).isEmpty()) {
      return;
    }
    database
        .listAsSystem(find.get(kind).get(), row -> named(kind, row), array(kind, unknown))
        .forEach(name -> remembered.put(name.getKey(), name.getValue()));
  }

  private static Object array(Named kind, List<?> keys) {
    return kind == Named.UNIT
        ? keys.toArray(UUID[]::new)
        : keys.stream().map(Object::toString).toArray(String[]::new);
  }

  private static Map.Entry<Object, String> named(Named kind, Columns row) throws SQLException {
    return Map.entry(kind == Named.UNIT ? row.id("key") : row.text("key"), row.text("name"));
  }

  /** What was renamed is asked for anew; other replicas go on with what they remember. */
  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) UnitsChanged changed) {
    remembered.invalidateAll(changed.units());
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlaceMoved place) {
    remembered.invalidate(place.placeCode());
  }
}
