package org.ipfund.platform.accesslog;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;

/** Rows and partitions of {@code platform.access_log}. */
@Singleton
class AccessStore {

  /** Nobody waits for these rows, and a crash of the server may cost the last of them. */
  private static final String INSERT =
      """
      SELECT set_config('synchronous_commit', 'off', true);
      INSERT INTO platform.access_log
        (at, subject, client, address, method, path, status, millis, request_id)
      SELECT * FROM unnest(?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
        ?::int2[], ?::int4[], ?::text[])
      """;

  private static final String KEEP = "SELECT platform.keep_access_log(?)";

  /** Classes of SQLSTATE: connection, resources, operator intervention; none without an answer. */
  private static final Set<String> AWAY = Set.of("08", "53", "57", "58");

  private final DataSource database;

  AccessStore(DataSource database) {
    this.database = database;
  }

  void insert(List<LoggedRequest> rows) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      int index = 1;
      bind(insert, index++, "timestamptz", rows, access -> access.at().toString());
      bind(insert, index++, "text", rows, LoggedRequest::subject);
      bind(insert, index++, "text", rows, LoggedRequest::client);
      bind(insert, index++, "text", rows, LoggedRequest::address);
      bind(insert, index++, "text", rows, LoggedRequest::method);
      bind(insert, index++, "text", rows, LoggedRequest::path);
      bind(insert, index++, "int2", rows, access -> (short) access.status());
      bind(insert, index++, "int4", rows, LoggedRequest::millis);
      bind(insert, index, "text", rows, LoggedRequest::requestId);
      insert.execute();
    }
  }

  private static void bind(
      PreparedStatement insert,
      int index,
      String type,
      List<LoggedRequest> rows,
      Function<LoggedRequest, Object> column)
      throws SQLException {
    Object[] values = rows.stream().map(column).toArray();
    insert.setArray(index, insert.getConnection().createArrayOf(type, values));
  }

  /** Makes the partitions of the coming months and drops those older than these months. */
  void keep(int months) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement keep = connection.prepareStatement(KEEP)) {
      keep.setInt(1, months);
      keep.execute();
    }
  }

  static boolean isAway(SQLException failure) {
    String state = failure.getSQLState();
    return state == null || state.length() < 2 || AWAY.contains(state.substring(0, 2));
  }
}
