package org.ipfund.bench.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Fills documents with tasks and reports into the database of the running suite. */
final class PlanVolume {

  private final Connection database;
  private final int reportsOfEach;

  PlanVolume(Connection database, int reportsOfEach) {
    this.database = database;
    this.reportsOfEach = reportsOfEach;
  }

  /**
   * The regions and bodies.
   *
   * @param unit whose the first body is
   */
  void base(String unit) throws SQLException {
    run(sql("base").replace(":'unit'", "'" + unit + "'"));
  }

  /** The tasks from one number to before another. */
  void fill(int from, int before) throws SQLException {
    run(
        sql("fill")
            .replace(":from", Integer.toString(from))
            .replace(":before", Integer.toString(before))
            .replace(":each", Integer.toString(reportsOfEach)));
    try (Statement statement = database.createStatement()) {
      statement.execute("VACUUM ANALYZE");
    }
  }

  private void run(String sql) throws SQLException {
    database.setAutoCommit(false);
    try (Statement statement = database.createStatement()) {
      statement.execute("SET LOCAL ipfund.scope = '/'; SET LOCAL ipfund.depth = '9'");
      statement.execute(sql);
    }
    database.commit();
    database.setAutoCommit(true);
  }

  private static String sql(String name) {
    try (InputStream text = PlanVolume.class.getResourceAsStream("/plans/" + name + ".sql")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
