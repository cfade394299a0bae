package org.ipfund.bench.crash.fault;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another session, as a migration would, holds a table while the service starts. */
final class MigrationLock implements Strike {

  private static final List<String> TABLES =
      List.of("flyway_schema_history", "known_unit", "platform.inbox", "platform.inbox_parked");

  @Override
  public void on(Scene scene) throws Exception {
    String table = scene.dice().pick(TABLES);
    try (Connection session = scene.journal().connect();
        Statement statement = session.createStatement()) {
      session.setAutoCommit(false);
      statement.execute("LOCK TABLE " + table + " IN ACCESS EXCLUSIVE MODE");
      scene.stage().service().start();
      TimeUnit.MILLISECONDS.sleep(scene.lock().toMillis());
      session.rollback();
    }
  }
}
