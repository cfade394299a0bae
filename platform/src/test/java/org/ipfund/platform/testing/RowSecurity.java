package org.ipfund.platform.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Asks every table and view there is, by the catalogue of the database, as the application and as
 * the owner, without the settings that say who asks.
 */
public final class RowSecurity {

  /** Numbers, hashes and identifiers, without data of anybody. */
  private static final Set<String> OPEN_IN_PLATFORM =
      Set.of(
          "platform.outbox_pending",
          "platform.outbox_sent",
          "platform.inbox",
          "platform.audit_pending",
          "platform.audit_chain",
          "platform.audit_checkpoint");

  private static final String TABLES =
      """
      SELECT c.oid::regclass::text, c.relkind = 'v' OR c.relrowsecurity AND c.relforcerowsecurity
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p', 'v', 'm') AND NOT c.relispartition
        AND n.nspname NOT IN ('pg_catalog', 'information_schema')
        AND has_any_column_privilege('%s', c.oid, 'SELECT')
      ORDER BY 1
      """;

  /** Where a place can move, everything that lies at one says that it goes along. */
  private static final String LEFT_BEHIND =
      """
      SELECT c.relname FROM pg_class c
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'scope' AND NOT a.attisdropped
        AND a.attcollation = '"C"'::regcollation
      WHERE c.relrowsecurity AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
        AND EXISTS (SELECT 1 FROM platform.placed_table)
        AND c.relname NOT IN (SELECT name FROM platform.placed_table) ORDER BY 1
      """;

  private RowSecurity() {}

  /**
   * Tables that are not closed.
   *
   * @param open what everybody may read wholly
   * @param disclosed tables of which some rows are everybody's; of those no more than this is
   *     asked: that a policy decides
   */
  public static List<String> faults(Set<String> open, Set<String> disclosed) throws SQLException {
    Set<String> known = new HashSet<>(OPEN_IN_PLATFORM);
    known.addAll(open);
    List<String> faults = new ArrayList<>();
    Map<String, Boolean> tables = tables();
    known.stream().filter(name -> !tables.containsKey(name)).forEach(n -> faults.add("no " + n));
    tables.keySet().removeAll(known);
    tables.forEach(
        (table, bound) -> {
          if (!bound) {
            faults.add(table + " has no forced row security");
          }
        });
    leftBehind().forEach(table -> faults.add(table + " stays when its place moves"));
    tables.keySet().removeAll(disclosed);
    faults.addAll(seen("DB_USER", "DB_PASSWORD", tables.keySet()));
    faults.addAll(seen("DB_MIGRATION_USER", "DB_MIGRATION_PASSWORD", tables.keySet()));
    return faults;
  }

  private static List<String> leftBehind() throws SQLException {
    List<String> left = new ArrayList<>();
    try (Connection owner = OwnerDatabase.connect();
        Statement query = owner.createStatement();
        ResultSet rows = query.executeQuery(LEFT_BEHIND)) {
      while (rows.next()) {
        left.add(rows.getString(1));
      }
    }
    return left;
  }

  private static Map<String, Boolean> tables() throws SQLException {
    Map<String, Boolean> tables = new LinkedHashMap<>();
    String role = ConfigProvider.getConfig().getValue("DB_USER", String.class);
    try (Connection owner = OwnerDatabase.connect();
        Statement query = owner.createStatement();
        ResultSet rows = query.executeQuery(TABLES.formatted(role))) {
      while (rows.next()) {
        tables.put(rows.getString(1), rows.getBoolean(2));
      }
    }
    return tables;
  }

  private static List<String> seen(String user, String password, Set<String> tables)
      throws SQLException {
    Config config = ConfigProvider.getConfig();
    List<String> seen = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection(
                config.getValue("DB_URL", String.class),
                config.getValue(user, String.class),
                config.getValue(password, String.class));
        Statement query = connection.createStatement()) {
      for (String table : tables) {
        try (ResultSet rows = query.executeQuery("SELECT count(*) FROM " + table)) {
          rows.next();
          if (rows.getLong(1) > 0) {
            seen.add("%s shows %s %d rows".formatted(table, user, rows.getLong(1)));
          }
        }
      }
    }
    return seen;
  }
}
