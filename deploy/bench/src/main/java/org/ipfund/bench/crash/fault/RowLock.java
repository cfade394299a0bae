package org.ipfund.bench.crash.fault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.ipfund.bench.crash.oracle.Inspection;
import org.ipfund.bench.crash.stream.Message;
import org.ipfund.local.process.Waiting;

/** Another session holds the rows of some units that still get events. */
final class RowLock implements Strike {

  private static final String LOCK =
      "SELECT id FROM known_unit WHERE id = ANY (?::uuid[]) LIMIT ? FOR UPDATE SKIP LOCKED";
  private static final int MOST_ROWS = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(5);

  @Override
  public void on(Scene scene) throws Exception {
    int rows = (int) scene.dice().between(1, MOST_ROWS);
    try (Connection session = scene.journal().connect()) {
      session.setAutoCommit(false);
      if (!Waiting.until(() -> locks(session, scene, rows), PATIENCE, PAUSE)) {
        throw new IllegalStateException("no row of the backlog could be locked");
      }
      TimeUnit.MILLISECONDS.sleep(scene.lock().toMillis());
      session.rollback();
    }
  }

  private static boolean locks(Connection session, Scene scene, int most) {
    try (PreparedStatement lock = session.prepareStatement(LOCK)) {
      lock.setArray(1, session.createArrayOf("text", pendingUnits(scene)));
      lock.setInt(2, most);
      try (var rows = lock.executeQuery()) {
        return rows.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object[] pendingUnits(Scene scene) throws SQLException {
    return new Inspection(scene.journal())
        .pending(scene.backlog()).stream()
            .filter(Message::isOfUnit)
            .map(Message::subject)
            .distinct()
            .toArray();
  }
}
