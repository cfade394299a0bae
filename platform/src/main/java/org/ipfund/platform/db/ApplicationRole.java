package org.ipfund.platform.db;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The database role of the application must be one that row-level security binds for good: no
 * superuser, none with {@code BYPASSRLS}, no owner of tables, nor a member of such a role.
 */
@Singleton
class ApplicationRole {

  /** Of a superuser the others are true as well, so it is asked for first. */
  private static final String FAULT =
      """
      SELECT current_user, CASE
        WHEN EXISTS (SELECT FROM pg_roles r
          WHERE r.rolsuper AND pg_has_role(current_user, r.oid, 'MEMBER')) THEN 'is a superuser'
        WHEN EXISTS (SELECT FROM pg_roles r
          WHERE r.rolbypassrls AND pg_has_role(current_user, r.oid, 'MEMBER')) THEN 'has BYPASSRLS'
        ELSE (SELECT 'owns table ' || min(c.oid::regclass::text) FROM pg_class c
          JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE c.relkind IN ('r', 'p') AND n.nspname NOT LIKE 'pg\\_%'
            AND n.nspname <> 'information_schema'
            AND pg_has_role(current_user, c.relowner, 'MEMBER'))
        END
      """;

  private final DataSource database;
  private final boolean migrateOnly;

  ApplicationRole(
      DataSource database,
      @ConfigProperty(name = "quarkus.init-and-exit", defaultValue = "false") boolean migrateOnly) {
    this.database = database;
    this.migrateOnly = migrateOnly;
  }

  /** A process that only migrates serves nobody and may be the owner. */
  void atStart(@Observes @Priority(1) StartupEvent start) {
    if (migrateOnly) {
      return;
    }
    try (Connection connection = database.getConnection()) {
      check(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @throws IllegalStateException when row-level security would not bind the connection's role
   */
  static void check(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(FAULT);
        ResultSet answer = query.executeQuery()) {
      answer.next();
      if (answer.getString(2) != null) {
        throw new IllegalStateException(
            "the database role %s %s, so row-level security does not hold; DB_USER must be a role"
                    .formatted(answer.getString(1), answer.getString(2))
                + " of its own, without these rights");
      }
    }
  }
}
