package org.ipfund.bench.events;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.ipfund.bench.BenchOptions;

/** Puts events of units into the catalog's outbox as its owner, as if they had been committed. */
final class OutboxFill {

  /** Marks the events of the fill. */
  static final String REQUEST = "bench-backlog";

  /** Some 500 bytes of JSON an event, each of a unit of its own in a region that is there. */
  private static final String FILL =
      """
      WITH unit AS MATERIALIZED (
        SELECT n, gen_random_uuid() AS event, gen_random_uuid() AS id
        FROM generate_series(1, ?) AS n),
      written AS (
        INSERT INTO platform.outbox (id, topic, type, subject, sequence, happened_at, request_id, data)
        SELECT event, 'ipfund.catalog.v1', 'org.ipfund.catalog.unit-changed.v1', id, 1, now(), '%s',
          '{"unitId":"' || id || '","name":"积压单位 ' || n || repeat('测', 80)
            || '","kind":"ENTERPRISE","regionCode":"440100","creditCode":null,"links":['
            || '{"rel":"unit","id":"' || id || '"},{"rel":"region","id":"440100"}]}'
        FROM unit)
      INSERT INTO platform.outbox_pending (shard, event_id) SELECT 0, event FROM unit ORDER BY n
      """
          .formatted(REQUEST);

  private final BenchOptions options;

  OutboxFill(BenchOptions options) {
    this.options = options;
  }

  void put(int events) {
    String owner = "catalog_owner";
    try (Connection connection =
            DriverManager.getConnection(options.jdbcUrl("catalog"), owner, owner);
        PreparedStatement fill = connection.prepareStatement(FILL)) {
      fill.setInt(1, events);
      fill.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
