package org.ipfund.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The memory of events taken: inside the transaction of their effect. */
@ApplicationScoped
class InboxStore {

  private static final String REMEMBER =
      "INSERT INTO platform.inbox (event_id, type) SELECT * FROM unnest(?::uuid[], ?::text[])"
          + " ON CONFLICT DO NOTHING RETURNING event_id";

  private final DataSource database;

  InboxStore(DataSource database) {
    this.database = database;
  }

  /** Remembers the events and returns the identifiers of those that were new. */
  Set<UUID> remember(List<IncomingEvent> events) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(REMEMBER)) {
      insert.setArray(1, array(connection, "uuid", events.stream().map(IncomingEvent::id)));
      insert.setArray(2, array(connection, "text", events.stream().map(IncomingEvent::type)));
      Set<UUID> fresh = new HashSet<>();
      try (ResultSet rows = insert.executeQuery()) {
        while (rows.next()) {
          fresh.add(rows.getObject(1, UUID.class));
        }
      }
      return fresh;
    } catch (SQLException e) {
      throw new InboxException(e);
    }
  }

  static Array array(Connection connection, String type, Stream<?> values) throws SQLException {
    return connection.createArrayOf(type, values.toArray());
  }
}
