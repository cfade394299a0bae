package org.ipfund.platform.inbox.watch;

import jakarta.inject.Singleton;
import java.util.List;
import org.ipfund.platform.inbox.ParkedState;
import org.ipfund.platform.sql.Database;

/** How many events are parked, and which an operator should look at first. */
@Singleton
class ParkedCounts {

  private static final String COUNT =
      "SELECT count(*) AS number FROM platform.inbox_parked WHERE state = '%s'";
  private static final String GAPS =
      "SELECT count(*) AS number FROM platform.inbox_order WHERE missing > 0";
  private static final String STUCK =
      " FROM platform.inbox_parked WHERE state = 'POISON' OR state = 'RETRYING' AND attempts >= 3";
  private static final String OLDEST =
      "SELECT coalesce(extract(epoch FROM clock_timestamp() - min(parked_at)), 0) AS number"
          + STUCK;
  private static final String FIRST =
      "SELECT state, event_id, type, subject" + STUCK + " ORDER BY parked_at LIMIT ";

  private final Database database;

  ParkedCounts(Database database) {
    this.database = database;
  }

  Number of(ParkedState state) {
    return ask(COUNT.formatted(state.name()));
  }

  Number subjectsWithGaps() {
    return ask(GAPS);
  }

  Number oldestSeconds() {
    return ask(OLDEST);
  }

  /**
   * Names the first of the events that only an operator, or a change of the surroundings, can move.
   *
   * @throws IllegalStateException when the database is away
   */
  List<String> stuck(int most) {
    return database.listAsSystem(
        FIRST + most,
        row ->
            "%s %s %s of %s"
                .formatted(
                    row.text("state"), row.id("event_id"), row.text("type"), row.text("subject")));
  }

  private Number ask(String sql) {
    try {
      return database.listAsSystem(sql, row -> row.decimal("number")).get(0);
    } catch (IllegalStateException away) {
      return Double.NaN;
    }
  }
}
