package org.ipfund.platform.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.RowProtection;
import org.ipfund.platform.access.SystemScope;

/**
 * Runs plain SQL in the caller's scope: inside the running transaction, or, without one, together
 * with the scope's settings in a single round trip, which the database takes as one transaction. A
 * failure keeps its {@link SQLException} as cause, so that a constraint can be explained to the
 * client.
 */
@ApplicationScoped
public class Database {

  /** Reads one row. */
  public interface Row<T> {
    T read(Columns row) throws SQLException;
  }

  private interface Use<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  private final DataSource source;
  private final TransactionSynchronizationRegistry transactions;
  private final Caller caller;
  private final RowProtection nets;

  /** Made by the container; tests make one over a data source that counts. */
  public Database(
      DataSource source,
      TransactionSynchronizationRegistry transactions,
      Caller caller,
      RowProtection nets) {
    this.nets = nets;
    this.source = source;
    this.transactions = transactions;
    this.caller = caller;
  }

  public <T> List<T> list(String sql, Row<T> reader, Object... values) {
    return run(sql, values, statement -> read(statement, reader));
  }

  /**
   * The same with the system's sight for this one statement, whoever the transaction works for; for
   * the platform's own tables.
   */
  public <T> List<T> listAsSystem(String sql, Row<T> reader, Object... values) {
    return asSystem(sql, values, statement -> read(statement, reader));
  }

  /** Changes rows with the system's sight, as {@link #listAsSystem} reads them. */
  public int updateAsSystem(String sql, Object... values) {
    return asSystem(sql, values, PreparedStatement::getUpdateCount);
  }

  public <T> Optional<T> first(String sql, Row<T> reader, Object... values) {
    return list(sql, reader, values).stream().findFirst();
  }

  /** Returns how many rows it concerned. */
  public int update(String sql, Object... values) {
    return run(sql, values, PreparedStatement::getUpdateCount);
  }

  /**
   * Runs one statement for many rows in one round trip.
   *
   * @throws IllegalStateException outside a transaction
   */
  public void batch(String sql, List<Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    if (!inTransaction()) {
      throw new IllegalStateException("a batch needs a transaction");
    }
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Object[] row : rows) {
        Parameters.bind(connection, statement, 0, row);
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Does a part of the running transaction in the caller's name and with the system's sight. What
   * the work changes it has to write before it ends (flush).
   */
  public void withSystemsSight(Runnable work) {
    Caller.Acting starter = caller.acting();
    set(ScopeSettings.WIDEN);
    SystemScope.onBehalf(starter, work);
    set(ScopeSettings.NARROW);
  }

  private void set(String settings) {
    if (nets.inDatabase()) {
      run(settings, new Object[0], statement -> null);
    }
  }

  private boolean inTransaction() {
    return transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
  }

  private <T> T asSystem(String sql, Object[] values, Use<T> use) {
    if (!inTransaction() || !nets.inDatabase()) {
      return SystemScope.call("platform", () -> run(sql, values, use));
    }
    String sent = ScopeSettings.WIDEN + ";" + sql + ";" + ScopeSettings.NARROW;
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sent)) {
      Parameters.bind(connection, statement, 0, values);
      return second(statement, use);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> T run(String sql, Object[] values, Use<T> use) {
    boolean scoped = inTransaction() || !nets.inDatabase();
    String sent = scoped ? sql : ScopeSettings.SQL + ";" + sql;
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sent)) {
      if (!scoped) {
        ScopeSettings.bind(statement, caller);
      }
      Parameters.bind(connection, statement, scoped ? 0 : ScopeSettings.VALUES, values);
      if (!scoped) {
        return second(statement, use);
      }
      statement.execute();
      return use.of(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the statement behind the settings answers. */
  private static <T> T second(PreparedStatement statement, Use<T> use) throws SQLException {
    statement.execute();
    statement.getMoreResults();
    return use.of(statement);
  }

  private static <T> List<T> read(PreparedStatement statement, Row<T> reader) throws SQLException {
    List<T> found = new ArrayList<>();
    try (ResultSet rows = statement.getResultSet()) {
      Columns row = new Columns(rows);
      while (rows.next()) {
        found.add(reader.read(row));
      }
    }
    return found;
  }
}
