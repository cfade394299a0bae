package org.ipfund.bench.lists;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import org.ipfund.local.Service;
import org.ipfund.local.process.ServersProcess;

/** The databases of the running suite, as the server's superuser, which its loopback lets in. */
final class Databases {

  private static final String USER = "postgres";

  private Databases() {}

  static Connection server() throws SQLException {
    return connect(USER);
  }

  static Connection of(Service service) throws SQLException {
    return connect(service.database());
  }

  private static Connection connect(String database) throws SQLException {
    String url = "jdbc:postgresql://127.0.0.1:" + ServersProcess.POSTGRES_PORT + "/" + database;
    return DriverManager.getConnection(url, USER, "");
  }

  /** The tables that have at least so many rows. */
  static Set<String> large(int rows) throws SQLException {
    Set<String> found = new TreeSet<>();
    for (Service service : Service.values()) {
      try (Connection database = of(service);
          Statement statement = database.createStatement();
          ResultSet tables =
              statement.executeQuery(
                  "SELECT relname FROM pg_class WHERE relkind = 'r' AND reltuples >= " + rows)) {
        while (tables.next()) {
          found.add(tables.getString(1));
        }
      }
    }
    return found;
  }
}
