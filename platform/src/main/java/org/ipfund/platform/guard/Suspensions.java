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
      INSERT INTO platform.suspension (subject, suspended) VALUES (?, ?)
      ON CONFLICT (subject) DO UPDATE SET suspended = excluded.suspended
      """;
  private static final String FIND = "SELECT suspended FROM platform.suspension WHERE subject = ?";

  private final Database database;

  Suspensions(Database database) {
    this.database = database;
  }

  /** Takes over what is said of a person now. */
  public void keep(String subject, boolean suspended) {
    database.updateAsSystem(KEEP, subject, suspended);
  }

  /** True while the person is suspended. */
  public boolean holds(String subject) {
    return database.listAsSystem(FIND, row -> row.flag("suspended"), subject).contains(true);
  }
}
