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
      SELECT c.oid, c.oid::regclass::text AS name FROM pg_class c
      WHERE c.relkind = 'r' AND (c.relnamespace = 'public'::regnamespace
          OR c.oid = to_regclass('platform.inbox_parked'))
        AND c.relname NOT LIKE 'flyway%' AND c.relname NOT IN ('region', 'known_region', 'fund', 'known_fund')
      ORDER BY name
      """;

  private static final int TEMPLATES = 500;

  private final Connection database;
  private final int rows;

  /**
   * @param database a superuser's connection
   */
  Volume(Connection database, int rows) {
    this.database = database;
    this.rows = rows;
  }

  /** Fills all tables that have a row to multiply; gives back the names of those without. */
  List<String> fill() throws SQLException {
    List<String> empty = new ArrayList<>();
    try (Statement statement = database.createStatement()) {
      statement.execute("SET session_replication_role = replica");
      statement.execute(Columns.PLACES);
      for (Table table : tables(statement)) {
        long before = count(statement, table.name());
        if (before == 0) {
          empty.add(table.name());
        } else if (before < rows) {
          fill(statement, table, before);
        }
      }
      statement.execute("RESET session_replication_role");
      statement.execute("VACUUM ANALYZE");
    }
    return empty;
  }

  private record Table(long oid, String name) {}

  private static List<Table> tables(Statement statement) throws SQLException {
    List<Table> tables = new ArrayList<>();
    try (ResultSet found = statement.executeQuery(TABLES)) {
      while (found.next()) {
        tables.add(new Table(found.getLong("oid"), found.getString("name")));
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

  private void fill(Statement statement, Table table, long before) throws SQLException {
    Columns columns = Columns.of(statement, table.oid());
    long templates = Math.min(before, TEMPLATES);
    long copies = (rows - before + templates - 1) / templates;
    statement.execute(
        """
        INSERT INTO %1$s (%2$s) OVERRIDING SYSTEM VALUE
        SELECT %3$s FROM (
          SELECT t.*, row_number() OVER () AS "n#" FROM (SELECT * FROM %1$s LIMIT %4$d) t
          CROSS JOIN generate_series(1, %5$d)) t
        JOIN "places#" p ON p.n = t."n#" %% (SELECT count(*) FROM "places#")
        ON CONFLICT DO NOTHING
        """
            .formatted(table.name(), columns.names(), columns.values(), templates, copies));
  }
}
