package org.ipfund.platform.event;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The events the broker will not take, or has not taken for long. */
@Singleton
public class Unsendable {

  private static final String FIRST =
      """
      SELECT coalesce(p.fault, 'unsent'), o.id, o.type, o.subject FROM platform.outbox_pending p
      JOIN platform.outbox o ON o.id = p.event_id
      WHERE p.fault IS NOT NULL OR p.recorded_at < clock_timestamp() - interval '1 minute'
      ORDER BY p.serial LIMIT ?
      """;

  private final DataSource database;

  Unsendable(DataSource database) {
    this.database = database;
  }

  /**
   * Names the first of them.
   *
   * @throws SQLException when the database is away
   */
  public List<String> first(int most) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(FIRST)) {
      query.setInt(1, most);
      List<String> found = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(
              "%s %s of %s: %s"
                  .formatted(
                      rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(1)));
        }
      }
      return found;
    }
  }
}
