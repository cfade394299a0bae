package org.ipfund.bench.crash.oracle;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Lets the consumer's database note every effect on a unit, in the transaction of the effect. The
 * sequence of the notes counts attempts, before anything is committed. A gate holds the consumer at
 * one of them until a fault is ready to strike, a pause at each makes the rest of the backlog last.
 */
public final class EffectJournal {

  private static final String INSTALL =
      """
      CREATE SCHEMA crash;
      CREATE TABLE crash.pace (millis integer NOT NULL, gate bigint);
      INSERT INTO crash.pace VALUES (0, NULL);
      CREATE TABLE crash.journal (id bigserial PRIMARY KEY, unit text NOT NULL, name text NOT NULL);
      CREATE FUNCTION crash.note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
      DECLARE
        note bigint;
        pace crash.pace;
      BEGIN
        INSERT INTO crash.journal (unit, name) VALUES (new.id, left(new.name, 20))
          RETURNING id INTO note;
        LOOP
          SELECT * INTO pace FROM crash.pace;
          PERFORM pg_sleep(pace.millis / 1000.0);
          EXIT WHEN pace.gate IS NULL OR note < pace.gate;
        END LOOP;
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
  public EffectJournal(String url, String owner) {
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

  /** Lets each effect take so long from now on. */
  public void slow(int millis) throws SQLException {
    execute("UPDATE crash.pace SET gate = NULL, millis = " + millis);
  }

  /** Lets the attempt with this number last until the gate is opened. */
  public void closeGate(long attempt) throws SQLException {
    execute("UPDATE crash.pace SET gate = " + attempt);
  }

  /** Lets the consumer go on. */
  public void openGate() throws SQLException {
    execute("UPDATE crash.pace SET gate = NULL");
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
