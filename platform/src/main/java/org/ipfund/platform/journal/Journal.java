package org.ipfund.platform.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * Collects what a transaction must leave behind beside its state (events, audit entries, stored
 * answers) and writes all of it in one statement just before the commit: together or not at all,
 * and in one round trip to the database.
 */
@ApplicationScoped
public class Journal {

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

  private final class Pages implements Synchronization {

    private final List<Insert> rows = new ArrayList<>();
    private final List<Runnable> afterCommit = new ArrayList<>();

    @Override
    public void beforeCompletion() {
      if (rows.isEmpty()) {
        return;
      }
      try (Connection connection = database.getConnection();
          PreparedStatement statement = connection.prepareStatement(sql())) {
        int index = 1;
        for (Insert row : rows) {
          for (Object value : row.values()) {
            statement.setObject(index++, value);
          }
        }
        statement.execute();
      } catch (SQLException e) {
        throw new JournalException(e);
      }
    }

    private String sql() {
      int last = rows.size() - 1;
      String before =
          IntStream.range(0, last)
              .mapToObj(i -> "j%d AS (%s)".formatted(i, rows.get(i).sql()))
              .collect(Collectors.joining(", "));
      return (last == 0 ? "" : "WITH " + before + " ") + rows.get(last).sql();
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        afterCommit.forEach(Runnable::run);
      }
    }
  }
}
