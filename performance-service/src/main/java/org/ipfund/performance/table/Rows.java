package org.ipfund.performance.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * A query that grows by its filters and is sent as one plain statement: reading needs neither
 * entities nor a transaction.
 */
public final class Rows {

  /** Makes one item out of the current row. */
  public interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final StringBuilder sql;
  private final List<Object> values = new ArrayList<>();
  private boolean filtered;

  public Rows(String select) {
    sql = new StringBuilder(select);
  }

  /** Adds a condition with its values, in order. */
  public Rows where(String condition, Object... given) {
    sql.append(filtered ? " AND " : " WHERE ").append(condition);
    filtered = true;
    values.addAll(List.of(given));
    return this;
  }

  /**
   * Adds a condition unless its value is null: a filter the client did not use. A text the database
   * cannot hold matches nothing.
   */
  public Rows filter(String condition, Object givenOrNull) {
    if (givenOrNull instanceof String text && text.indexOf('\0') >= 0) {
      return where("false");
    }
    return givenOrNull == null ? this : where(condition, givenOrNull);
  }

  /** Adds what follows the conditions, with its values. */
  public Rows then(String tail, Object... given) {
    sql.append(tail);
    values.addAll(List.of(given));
    return this;
  }

  public <T> List<T> read(DataSource database, Reader<T> reader) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql.toString())) {
      bind(query, values.toArray());
      List<T> items = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          items.add(reader.read(rows));
        }
      }
      return items;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
