package org.ipfund.platform.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Asks the database as its owner, with the settings by which row-level security shows everything:
 * what is there at all?
 */
public final class OwnerDatabase {

  /** Options of a connection to which row-level security shows everything. */
  public static final String SEE_ALL = "-c ipfund.scope=/ -c ipfund.depth=9";

  private OwnerDatabase() {}

  /** The address with these options. */
  public static String seeAll(String url) {
    return url + "?options=" + SEE_ALL.replace(" ", "%20");
  }

  /** A new connection of the owner to the application's database. */
  public static Connection connect() throws SQLException {
    Config config = ConfigProvider.getConfig();
    return DriverManager.getConnection(
        seeAll(config.getValue("DB_URL", String.class)),
        config.getValue("DB_MIGRATION_USER", String.class),
        config.getValue("DB_MIGRATION_PASSWORD", String.class));
  }

  /** The first column of the first row as text, or null. */
  public static String ask(String sql, Object... values) {
    try (Connection connection = connect();
        PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        query.setObject(i + 1, values[i]);
      }
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs a statement that returns nothing. */
  public static void run(String sql, Object... values) {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
