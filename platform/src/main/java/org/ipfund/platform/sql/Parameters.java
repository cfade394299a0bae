package org.ipfund.platform.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/** Binds values of the domain to a statement. */
final class Parameters {

  private Parameters() {}

  static void bind(Connection connection, PreparedStatement statement, int before, Object[] values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(before + i + 1, column(connection, values[i]));
    }
  }

  private static Object column(Connection connection, Object value) throws SQLException {
    if (value instanceof Money money) {
      return money.yuan();
    }
    if (value instanceof Instant instant) {
      return instant.atOffset(ZoneOffset.UTC);
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof UUID[] ids) {
      return connection.createArrayOf("uuid", ids);
    }
    if (value instanceof String[] texts) {
      return connection.createArrayOf("text", texts);
    }
    return value;
  }
}
