package org.ipfund.platform.journal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import javax.sql.DataSource;

/**
 * Collects what a transaction must leave behind beside its state (events, audit entries, stored
 * answers) and writes all of it in one statement just before the commit: together or not at all,
 * and in one round trip to the database.
 */
@ApplicationScoped
public class Journal {

  /** A statement takes 65 535 values at most. */
  private static final int CHUNK = 500;

  private final TransactionSynchronizationRegistry transactions;
  private final DataSource database;

  Journal(TransactionSynchronizationRegistry transactions, DataSource database) {
    this.transactions = transactions;
    this.database = database;
  }

  /**
   * Adds a row to the running transaction.
   *
   * @throws IllegalStateException outside a transaction
   */
  public void add(Insert row) {
    pages().rows.add(row);
  }

  /**
   * Writes rows at once, in a transaction of their own; for where none is running.
   *
   * @throws IllegalStateException when they could not be written
   */
  public void writeAlone(List<Insert> rows) {
    write(rows);
  }

  /** Runs after the commit, and not at all after a rollback. */
  public void afterCommit(Runnable action) {
    pages().afterCommit.add(action);
  }

  private Pages pages() {
    Pages pages = (Pages) transactions.getResource(Journal.class);
    if (pages == null) {
      pages = new Pages();
      transactions.putResource(Journal.class, pages);
      transactions.registerInterposedSynchronization(pages);
    }
    return pages;
  }

  private void write(List<Insert> chunk) {
    try (Connection connection = database.getConnection()) {
      write(connection, chunk);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes rows on a connection of the caller's, in its transaction. */
  public static void write(Connection connection, List<Insert> chunk) throws SQLException {
    Collection<List<Insert>> tables =
        chunk.stream().collect(groupingBy(Insert::table, LinkedHashMap::new, toList())).values();
    try (PreparedStatement statement = connection.prepareStatement(JournalSql.of(tables))) {
      int index = 1;
      for (List<Insert> table : tables) {
        for (Insert row : table) {
          for (Object value : row.values()) {
            statement.setObject(index++, value);
          }
        }
      }
      statement.execute();
    }
  }

  private final class Pages implements Synchronization {

    private final List<Insert> rows = new ArrayList<>();
    private final List<Runnable> afterCommit = new ArrayList<>();

    @Override
    public void beforeCompletion() {
      for (int from = 0; from < rows.size(); from += CHUNK) {
        write(rows.subList(from, Math.min(from + CHUNK, rows.size())));
      }
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        afterCommit.forEach(Runnable::run);
      }
    }
  }
}
