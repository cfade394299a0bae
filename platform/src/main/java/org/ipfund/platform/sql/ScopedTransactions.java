package org.ipfund.platform.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.RowProtection;

/**
 * Gives every transaction its scope as soon as it begins, whoever began it, so that row-level
 * security holds for entities and plain statements alike.
 */
@ApplicationScoped
public class ScopedTransactions {

  private final DataSource database;
  private final Caller caller;
  private final RowProtection nets;
  private final TransactionManager transactions;
  private final ThreadLocal<Boolean> left = new ThreadLocal<>();

  ScopedTransactions(
      DataSource database, Caller caller, RowProtection nets, TransactionManager transactions) {
    this.nets = nets;
    this.transactions = transactions;
    this.database = database;
    this.caller = caller;
  }

  /**
   * The next transaction this thread begins gets its scope from its first statement, which the
   * caller of this method sends: one round trip less.
   */
  public void leaveToFirstStatement() {
    left.set(true);
  }

  /**
   * A transaction that cannot get its scope ends here: left on its thread, later work would join it
   * and see nothing.
   */
  void begun(@Observes @Initialized(TransactionScoped.class) Object transaction) {
    if (left.get() != null) {
      left.remove();
      return;
    }
    if (!nets.inDatabase()) {
      return;
    }
    try {
      giveScope();
    } catch (RuntimeException | Error failure) {
      end(failure);
      throw failure;
    }
  }

  private void end(Throwable failure) {
    try {
      transactions.rollback();
    } catch (SystemException | RuntimeException late) {
      failure.addSuppressed(late);
    }
  }

  private void giveScope() {
    try (Connection connection = database.getConnection();
        PreparedStatement settings = connection.prepareStatement(ScopeSettings.SQL)) {
      ScopeSettings.bind(settings, caller);
      settings.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
