package org.ipfund.bench.lists;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills the tables of a service until each has so many rows: the rows that are there, again and
 * again, under keys of their own and at places of their own. Numbers decide everything, so two
 * fills are alike. What a row belongs to stays; constraints between tables are not looked at.
 */
final class Volume {

  /** What the platform's own lists show; everything else lies in the service's schema. */
  private static final String TABLES =
"""
SELECT c.oid, c.oid::regclass::text AS name, EXISTS (SELECT FROM pg_constraint u
  WHERE u.conrelid = c.oid AND u.condeferrable AND u.contype IN ('u', 'x')) AS deferred
FROM pg_class c
WHERE c.relkind = 'r' AND (c.relnamespace = 'public'::regnamespace
    OR c.oid = to_regclass('platform.inbox_parked'))
  AND c.relname NOT LIKE 'flyway%' AND c.relname NOT IN ('region', 'known_region', 'fund', 'known_fund')
ORDER BY name
""";

  private static final int TEMPLATES = 500;

  private final Connection database;
  private final String seed;
  private final int rows;

  /**
   * @param database a superuser's connection
   * @param seed statements that put rows where a year leaves none
   */
  Volume(Connection database, String seed, int rows) {
    this.database = database;
    this.seed = seed;
    this.rows = rows;
  }

  /**
   * Fills all tables that have a row to multiply; gives back those that stay as they are, and why.
   */
  List<String> fill() throws SQLException {
    List<String> left = new ArrayList<>();
    try (Statement statement = database.createStatement()) {
      statement.execute("SET session_replication_role = replica");
      statement.execute(Columns.PLACES);
      statement.execute(seed);
      for (Table table : tables(statement)) {
        long before = count(statement, table.name());
        if (before == 0) {
          left.add(table.name() + " is empty");
        } else if (before < rows) {
          fill(statement, table, before, left);
        }
      }
      statement.execute("RESET session_replication_role");
      statement.execute("VACUUM ANALYZE");
    }
    return left;
  }

  private record Table(long oid, String name, boolean deferred) {

    /** What is there already is left out, unless the table looks at that only in the end. */
    private String onConflict() {
      return deferred ? "" : "ON CONFLICT DO NOTHING";
    }
  }

  private static List<Table> tables(Statement statement) throws SQLException {
    List<Table> tables = new ArrayList<>();
    try (ResultSet found = statement.executeQuery(TABLES)) {
      while (found.next()) {
        tables.add(
            new Table(found.getLong("oid"), found.getString("name"), found.getBoolean("deferred")));
      }
    }
    return tables;
  }

  private static long count(Statement statement, String table) throws SQLException {
    try (ResultSet counted = statement.executeQuery("SELECT count(*) FROM " + table)) {
      counted.next();
      return counted.getLong(1);
    }
  }

  private void fill(Statement statement, Table table, long before, List<String> left)
      throws SQLException {
    Columns columns = Columns.of(statement, table.oid());
    long templates = Math.min(before, TEMPLATES);
    long copies = (rows - before + templates - 1) / templates;
    String sql =
        """
        INSERT INTO %1$s (%2$s) OVERRIDING SYSTEM VALUE
        SELECT %3$s FROM (
          SELECT t.*, %7$d + row_number() OVER () AS "n#" FROM (SELECT * FROM %1$s LIMIT %4$d) t
          CROSS JOIN generate_series(1, %5$d)) t
        JOIN "places#" p ON p.n = t."n#" %% (SELECT count(*) FROM "places#")
        %6$s
        """
            .formatted(
                table.name(),
                columns.names(),
                columns.values(),
                templates,
                copies,
                table.onConflict(),
                before);
    try {
      statement.execute(sql);
    } catch (SQLException refused) {
      left.add(table.name() + ": " + refused.getMessage());
    }
  }
}
