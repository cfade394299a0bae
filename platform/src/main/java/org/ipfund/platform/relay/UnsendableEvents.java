package org.ipfund.platform.relay;

import jakarta.inject.Singleton;
import java.util.List;
import org.ipfund.platform.sql.Database;

/** The events the broker will not take, or has not taken for long. */
@Singleton
public class UnsendableEvents {

  private static final String FIRST =
      """
      SELECT coalesce(p.fault, 'unsent') AS fault, o.id, o.type, o.subject FROM platform.outbox_pending p
      JOIN platform.outbox o ON o.id = p.event_id
      WHERE p.fault IS NOT NULL OR p.recorded_at < clock_timestamp() - interval '1 minute'
      ORDER BY p.serial LIMIT ?
      """;

  private final Database database;

  UnsendableEvents(Database database) {
    this.database = database;
  }

  /**
   * Names the first of them.
   *
   * @throws IllegalStateException when the database is away
   */
  public List<String> first(int most) {
    return database.listAsSystem(
        FIRST,
        row ->
            "%s %s of %s: %s"
                .formatted(row.id("id"), row.text("type"), row.text("subject"), row.text("fault")),
        most);
  }
}
