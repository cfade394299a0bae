package org.ipfund.platform.guard;

import jakarta.enterprise.context.ApplicationScoped;
import org.ipfund.platform.sql.Database;

/**
 * Who may do nothing for the time being, by the {@code sub} of the tokens: also persons of whom the
 * suite keeps no account. It holds whatever an account says, and no row security shows it to a
 * caller.
 */
@ApplicationScoped
public class Suspensions {

  private static final String KEEP =
      """
      INSERT INTO platform.suspension (subject, suspended, confirmed) VALUES (?, ?, ?)
      ON CONFLICT (subject) DO UPDATE SET suspended = excluded.suspended,
        confirmed = excluded.confirmed
      """;
  private static final String FIND =
      "SELECT suspended, confirmed FROM platform.suspension WHERE subject = ?";

  private final Database database;

  Suspensions(Database database) {
    this.database = database;
  }

  /** Takes over what is said of a person now. */
  public void keep(String subject, SuspensionState now) {
    database.updateAsSystem(KEEP, subject, now.suspended(), now.confirmed());
  }

  /** What was last said of a person, never null. */
  public SuspensionState find(String subject) {
    return database
        .listAsSystem(
            FIND, row -> new SuspensionState(row.flag("suspended"), row.flag("confirmed")), subject)
        .stream()
        .findFirst()
        .orElse(SuspensionState.NOT);
  }
}
