package org.ipfund.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Counts what the service has told: an event too many is not seen by waiting for events. */
@ApplicationScoped
public class OutboxCount {

  private static final String COUNT =
      "SELECT count(*) FROM platform.outbox WHERE type = ? AND (?::text IS NULL OR subject = ?)";

  private final DataSource database;

  OutboxCount(DataSource database) {
    this.database = database;
  }

  /** Events of a type, such as {@code round-closed}, about a subject or about any (null). */
  public long of(String event, String subject) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(COUNT)) {
      query.setString(1, "org.ipfund.catalog." + event + ".v1");
      query.setString(2, subject);
      query.setString(3, subject);
      try (ResultSet answer = query.executeQuery()) {
        answer.next();
        return answer.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
