package org.ipfund.platform.leader;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Does what only one of all replicas may do: a thread that works while its database session holds a
 * lock, and else stands by. When the session ends, whoever waits takes over.
 */
public final class Leader implements Runnable {

  private static final Logger LOG = Logger.getLogger(Leader.class);
  private static final long STOP_SECONDS = 10;
  private static final String LOCK = "SELECT pg_try_advisory_lock(hashtext(?), ?)";
  private static final String UNLOCK = "SELECT pg_advisory_unlock_all()";

  /** The work of the leader. */
  public interface Duty {

    /**
     * Works on the connection that holds the lock for as long as it goes on.
     *
     * @throws SQLException and others end the leadership; after a pause it is sought again
     */
    void perform(Connection connection, BooleanSupplier goesOn)
        throws SQLException, InterruptedException;
  }

  private final String name;
  private final int number;
  private final DataSource database;
  private final Duration pause;
  private final Duty duty;
  private final Thread thread;
  private volatile boolean running = true;
  private volatile boolean leads;

  /**
   * @param name of the lock; one leader for each name and number in a database
   * @param pause before the lock is tried again
   */
  public Leader(String name, int number, DataSource database, Duration pause, Duty duty) {
    this.name = name;
    this.number = number;
    this.database = database;
    this.pause = pause;
    this.duty = duty;
    this.thread = new Thread(this, name + "-" + number);
    thread.setDaemon(true);
  }

  public void start() {
    thread.start();
  }

  /** Ends the work at its next chance and waits for that. */
  public void stop() {
    running = false;
    try {
      thread.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public boolean leads() {
    return leads;
  }

  @Override
  public void run() {
    while (running) {
      try {
        leadOnce();
        if (running) {
          TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        }
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void leadOnce() throws InterruptedException {
    try (Connection connection = database.getConnection()) {
      if (locks(connection)) {
        leads = true;
        performAndUnlock(connection);
      }
    } catch (SQLException | RuntimeException e) {
      LOG.warnf("%s %d pauses: %s", name, number, e.getMessage());
    } finally {
      leads = false;
    }
  }

  private boolean locks(Connection connection) throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
      lock.setString(1, name);
      lock.setInt(2, number);
      try (ResultSet answer = lock.executeQuery()) {
        answer.next();
        return answer.getBoolean(1);
      }
    }
  }

  /** Whoever gets the session from the pool next must not find the lock still held. */
  private void performAndUnlock(Connection connection) throws SQLException, InterruptedException {
    try {
      duty.perform(connection, () -> running);
    } finally {
      try (PreparedStatement unlock = connection.prepareStatement(UNLOCK)) {
        unlock.execute();
      }
    }
  }
}
