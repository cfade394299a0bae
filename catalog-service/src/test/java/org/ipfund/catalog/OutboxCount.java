package org.ipfund.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import org.ipfund.platform.testing.OwnerDatabase;

/** Counts what the service has told: an event too many is not seen by waiting for events. */
@ApplicationScoped
public class OutboxCount {

  private static final String COUNT =
      "SELECT count(*) FROM platform.outbox WHERE type = ? AND (?::text IS NULL OR subject = ?)";

  /** Events of a type, such as {@code round-closed}, about a subject or about any (null). */
  public long of(String event, String subject) {
    return Long.parseLong(
        OwnerDatabase.ask(COUNT, "org.ipfund.catalog." + event + ".v1", subject, subject));
  }
}
