package org.ipfund.platform.leader;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import java.sql.Connection;
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
  private static final long INTERRUPTED_SECONDS = 2;
  private static final int PAUSES_BETWEEN_REMINDERS = 10;

  /** The work of the leader. */
  public interface Duty {

    /**
     * Works on the connection that holds the lock for as long as it goes on.
     *
     * @throws SQLException and others end the leadership; after a pause it is sought again
     */
    void perform(Connection connection, BooleanSupplier goesOn)
        throws SQLException, InterruptedException;

    /** Looks, now and then, while another session holds the lock. */
    default void standBy(Connection connection) throws SQLException {}
  }

  private final String name;
  private final int number;
  private final DataSource database;
  private final Duration pause;
  private final Duty duty;
  private final Failures failures;
  private final Thread thread;
  private volatile boolean running = true;
  private volatile boolean leads;
  private Gauge alive;

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
    this.failures = new Failures(name, pause.multipliedBy(PAUSES_BETWEEN_REMINDERS));
    this.thread = new Thread(this, name + "-" + number);
    thread.setDaemon(true);
  }

  /** Begins to seek the lock, and to be seen in the gauge {@code leader_alive}. */
  public void start() {
    alive = gauge();
    thread.start();
  }

  private Gauge gauge() {
    return Gauge.builder("leader_alive", this, leader -> leader.isAlive() ? 1 : 0)
        .description("1 while the thread runs that leads or stands by")
        .tags("name", name, "number", String.valueOf(number))
        .strongReference(true)
        .register(Metrics.globalRegistry);
  }

  /** Ends the work at its next chance and waits for that; what does not end is interrupted. */
  public void stop() {
    running = false;
    try {
      thread.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
      thread.interrupt();
      thread.join(TimeUnit.SECONDS.toMillis(INTERRUPTED_SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (alive != null) {
      Metrics.globalRegistry.remove(alive);
    }
  }

  public boolean leads() {
    return leads;
  }

  /** Whether its thread runs; from the start to the stop it does, whatever the duty throws. */
  public boolean isAlive() {
    return thread.isAlive();
  }

  /** Nothing but {@link #stop} ends this: neither an exception, nor an error, nor an interrupt. */
  @Override
  public void run() {
    while (running) {
      try {
        leadOnce();
      } catch (Throwable failure) {
        if (running) {
          failures.note(failure);
        }
      }
      rest();
    }
  }

  private void rest() {
    try {
      if (running) {
        TimeUnit.MILLISECONDS.sleep(pause.toMillis());
      }
    } catch (InterruptedException e) {
      LOG.debugf("%s %d was interrupted and goes on until it is stopped", name, number);
    }
  }

  private void leadOnce() throws SQLException, InterruptedException {
    try (Connection connection = database.getConnection()) {
      Session session = new Session(connection);
      if (session.locks(name, number)) {
        leads = true;
        perform(session);
      } else {
        duty.standBy(connection);
      }
    } finally {
      leads = false;
    }
  }

  private void perform(Session session) throws SQLException, InterruptedException {
    try {
      duty.perform(session.connection(), () -> running);
    } catch (Throwable failure) {
      unlockAfter(failure, session);
      throw failure;
    }
    session.unlock();
  }

  private static void unlockAfter(Throwable failure, Session session) {
    try {
      session.unlock();
    } catch (Throwable second) {
      failure.addSuppressed(second);
    }
  }
}
