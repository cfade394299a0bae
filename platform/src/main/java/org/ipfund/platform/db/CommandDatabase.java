package org.ipfund.platform.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.Config;

/** The connection of a command, which runs without the application. */
public final class CommandDatabase {

  private CommandDatabase() {}

  /**
   * Connects as the application.
   *
   * @throws IllegalStateException when row-level security would not bind its role
   */
  public static Connection connect(Config config) throws SQLException {
    Connection connection =
        DriverManager.getConnection(
            config.getValue("quarkus.datasource.jdbc.url", String.class),
            config.getValue("quarkus.datasource.username", String.class),
            config.getValue("quarkus.datasource.password", String.class));
    try {
      ApplicationRole.check(connection);
      return connection;
    } catch (SQLException | RuntimeException refused) {
      connection.close();
      throw refused;
    }
  }
}
