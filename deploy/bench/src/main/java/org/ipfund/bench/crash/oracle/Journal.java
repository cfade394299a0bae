package org.ipfund.bench.crash.oracle;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Lets the consumer's database note every effect on a unit, in the transaction of the effect. A
 * pause at each note makes a backlog last, so that a fault falls into it; the sequence of the notes
 * counts attempts, before anything is committed.
 */
public final class Journal {

  private static final String INSTALL =
      """
      CREATE SCHEMA crash;
      CREATE TABLE crash.pace (millis integer NOT NULL);
      INSERT INTO crash.pace VALUES (0);
      CREATE TABLE crash.journal (id bigserial PRIMARY KEY, unit text NOT NULL, name text NOT NULL);
      CREATE FUNCTION crash.note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
      BEGIN
        PERFORM pg_sleep(millis / 1000.0) FROM crash.pace WHERE millis > 0;
        INSERT INTO crash.journal (unit, name) VALUES (new.id, left(new.name, 20));
        RETURN NULL;
      END $$;
      CREATE TRIGGER note AFTER INSERT OR UPDATE ON known_unit
        FOR EACH ROW EXECUTE FUNCTION crash.note();
      """;
  private static final String POSITION =
      "SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM crash.journal_id_seq";

  private final String url;
  private final String owner;

  /** A role's password is its name, as on every local server. */
  public Journal(String url, String owner) {
    this.url = url;
    this.owner = owner;
  }

  /** A connection of the database's owner. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, owner, owner);
  }

  /** Needs the tables of the service. */
  public void install() throws SQLException {
    execute(INSTALL);
  }

  /** How long each effect takes from now on. */
  public void pace(int millis) throws SQLException {
    execute("UPDATE crash.pace SET millis = " + millis);
  }

  /** The number of the last attempt, committed or not. */
  public long position() throws SQLException {
    try (Connection connection = connect()) {
      return position(connection);
    }
  }

  /** The same, for who asks often. */
  public static long position(Connection connection) throws SQLException {
    try (Statement query = connection.createStatement();
        ResultSet answer = query.executeQuery(POSITION)) {
      answer.next();
      return answer.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
