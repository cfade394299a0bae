package org.ipfund.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.ipfund.embedded.ServiceDatabase.Role;

/**
 * Creates a service's database and its two roles; running it again changes nothing but passwords.
 */
final class ServiceDatabaseSetup {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,50}");

  private final EmbeddedPostgresServer server;

  ServiceDatabaseSetup(EmbeddedPostgresServer server) {
    this.server = server;
  }

  ServiceDatabase create(String name, String ownerPassword, String applicationPassword) {
    // Identifiers cannot be bound as parameters, so nothing but plain names is let through.
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("Not a database name: " + name);
    }
    Role owner = new Role(name + "_owner", ownerPassword);
    Role application = new Role(name + "_app", applicationPassword);
    try {
      createDatabase(name, owner, application);
      closeSchema(name, owner, application);
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot create database " + name, e);
    }
    return new ServiceDatabase(server.jdbcUrl(name), owner, application);
  }

  private void createDatabase(String name, Role owner, Role application) throws SQLException {
    try (Connection connection = server.superuserConnection("postgres")) {
      createRole(connection, owner);
      createRole(connection, application);
      if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
        execute(connection, List.of("CREATE DATABASE " + name + " OWNER " + owner.name()));
      }
      execute(
          connection,
          List.of(
              "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC",
              "GRANT CONNECT ON DATABASE " + name + " TO " + application.name()));
    }
  }

  private void closeSchema(String name, Role owner, Role application) throws SQLException {
    try (Connection connection = server.superuserConnection(name)) {
      execute(
          connection,
          List.of(
              "ALTER SCHEMA public OWNER TO " + owner.name(),
              "REVOKE ALL ON SCHEMA public FROM PUBLIC",
              "GRANT USAGE ON SCHEMA public TO " + application.name()));
    }
  }

  private static void createRole(Connection connection, Role role) throws SQLException {
    String verb =
        exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role.name())
            ? "ALTER"
            : "CREATE";
    String password = role.password().replace("'", "''");
    execute(
        connection, List.of(verb + " ROLE " + role.name() + " LOGIN PASSWORD '" + password + "'"));
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void execute(Connection connection, List<String> commands) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }
}
