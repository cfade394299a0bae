package org.ipfund.platform.inbox;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** How many events are parked, and which an operator should look at first. */
@Singleton
class ParkedNumbers {

  private static final String COUNT =
      "SELECT count(*) FROM platform.inbox_parked WHERE state = '%s'";
  private static final String GAPS = "SELECT count(*) FROM platform.inbox_order WHERE missing > 0";
  private static final String STUCK =
      " FROM platform.inbox_parked WHERE state = 'POISON' OR state = 'RETRYING' AND attempts >= 3";
  private static final String OLDEST =
      "SELECT coalesce(extract(epoch FROM clock_timestamp() - min(parked_at)), 0)" + STUCK;
  private static final String FIRST =
      "SELECT state, event_id, type, subject" + STUCK + " ORDER BY parked_at LIMIT ";

  private final DataSource database;

  ParkedNumbers(DataSource database) {
    this.database = database;
  }

  Number of(ParkedState state) {
    return ask(COUNT.formatted(state.name()));
  }

  Number subjectsWithGaps() {
    return ask(GAPS);
  }

  Number oldestSeconds() {
    return ask(OLDEST);
  }

  /**
   * Names the first of the events that only an operator, or a change of the surroundings, can move.
   *
   * @throws SQLException when the database is away
   */
  List<String> stuck(int most) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(FIRST + most);
        ResultSet rows = query.executeQuery()) {
      List<String> stuck = new ArrayList<>();
      while (rows.next()) {
        stuck.add(
            "%s %s %s of %s"
                .formatted(
                    rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
      }
      return stuck;
    }
  }

  private Number ask(String sql) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql);
        ResultSet answer = query.executeQuery()) {
      answer.next();
      return answer.getBigDecimal(1);
    } catch (SQLException away) {
      return Double.NaN;
    }
  }
}
