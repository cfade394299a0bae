package org.ipfund.platform.guard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ipfund.platform.access.Combinations;
import org.ipfund.platform.access.Identity.Loan;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.BusinessClock;

/**
 * The accounts and delegations this service was told of: whoever asks, the service reads them for
 * itself, and no row security shows them to a caller.
 */
@ApplicationScoped
public class Accounts {

  private static final String KEEP =
      """
      INSERT INTO platform.account (subject, unit_id, place_code, roles, suspended)
      VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (subject) DO UPDATE SET unit_id = excluded.unit_id,
        place_code = excluded.place_code, roles = excluded.roles, suspended = excluded.suspended
      """;
  private static final String DELEGATE =
      """
      INSERT INTO platform.delegation (id, lender, borrower, roles, starts_at, ends_at)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET roles = excluded.roles, starts_at = excluded.starts_at,
        ends_at = excluded.ends_at
      """;
  private static final String FIND =
      "SELECT subject, unit_id, place_code, roles, suspended FROM platform.account"
          + " WHERE subject = ?";
  private static final String FIND_DELEGATION =
      "SELECT id, lender, borrower, roles, starts_at, ends_at FROM platform.delegation"
          + " WHERE id = ?";
  private static final String LENT =
      """
      SELECT d.lender, ARRAY(SELECT role FROM unnest(d.roles) AS role
        WHERE role = ANY (coalesce(a.roles, d.said, d.roles))) AS roles
      FROM platform.delegation d
      LEFT JOIN platform.account a ON a.subject = d.lender
      WHERE d.borrower = ? AND d.starts_at <= ? AND d.ends_at > ? AND a.suspended IS NOT TRUE
        AND NOT EXISTS (SELECT 1 FROM platform.suspension s WHERE s.subject = d.lender
          AND s.suspended AND (s.confirmed OR NOT (d.roles && ?)))
      """;
  private static final String HAS_LENT =
      """
      SELECT true AS lent FROM platform.delegation
      WHERE lender = ANY (?) AND borrower = ANY (?) AND starts_at <= ? AND ends_at > ?
        AND ends_at > starts_at
      LIMIT 1
      """;

  private static final String LENDER =
      " WHERE lender = ? AND ends_at > ? AND said IS DISTINCT FROM ?";
  private static final String LENDS = "SELECT id FROM platform.delegation" + LENDER;
  private static final String SAY = "UPDATE platform.delegation SET said = ?" + LENDER;

  private final Database database;
  private final BusinessClock clock;

  Accounts(Database database, BusinessClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Takes over what is said of an account now. */
  public void keep(Account account) {
    database.updateAsSystem(
        KEEP,
        account.subject(),
        account.unitId(),
        account.placeCode(),
        account.roles().toArray(String[]::new),
        account.suspended());
  }

  /** Takes over a delegation as it stands now; one that was ended early has another end. */
  public void keep(Delegation delegation) {
    database.updateAsSystem(
        DELEGATE,
        delegation.id(),
        delegation.from(),
        delegation.to(),
        delegation.roles().toArray(String[]::new),
        delegation.startsAt(),
        delegation.endsAt());
  }

  /** What was last said of an account. */
  public Optional<Account> find(String subject) {
    return first(
        FIND,
        row ->
            new Account(
                row.text("subject"),
                row.id("unit_id"),
                row.text("place_code"),
                Set.copyOf(row.texts("roles")),
                row.flag("suspended")),
        subject);
  }

  /** What was last said of a delegation. */
  public Optional<Delegation> find(UUID delegation) {
    return first(
        FIND_DELEGATION,
        row ->
            new Delegation(
                row.id("id"),
                row.text("lender"),
                row.text("borrower"),
                Set.copyOf(row.texts("roles")),
                row.instant("starts_at"),
                row.instant("ends_at")),
        delegation);
  }

  /**
   * Takes over what the token of somebody without an account says: what it does not say any more it
   * does not lend any more either.
   */
  void said(String lender, Set<String> tokenRoles) {
    String[] roles = tokenRoles.stream().sorted().toArray(String[]::new);
    if (!database
        .listAsSystem(LENDS, row -> row.id("id"), lender, clock.instant(), roles)
        .isEmpty()) {
      database.updateAsSystem(SAY, roles, lender, clock.instant(), roles);
    }
  }

  /** What others lend the account now, of the roles they have themselves. */
  public Set<Loan> lentTo(String subject) {
    Set<Loan> loans = new LinkedHashSet<>();
    Instant now = clock.instant();
    String[] watchers = Combinations.WATCHERS.toArray(String[]::new);
    database
        .listAsSystem(LENT, Accounts::loans, subject, now, now, watchers)
        .forEach(loans::addAll);
    return loans;
  }

  /** True when roles of one of the lenders are with a borrower, or were within this time. */
  boolean hasLent(Collection<String> lenders, Collection<String> borrowers, Duration within) {
    Instant now = clock.instant();
    String[] from = lenders.toArray(String[]::new);
    String[] to = borrowers.toArray(String[]::new);
    return !database
        .listAsSystem(HAS_LENT, row -> row.flag("lent"), from, to, now, now.minus(within))
        .isEmpty();
  }

  private <T> Optional<T> first(String sql, Database.Row<T> reader, Object key) {
    return database.listAsSystem(sql, reader, key).stream().findFirst();
  }

  private static List<Loan> loans(Columns row) throws SQLException {
    String lender = row.text("lender");
    return row.texts("roles").stream().map(role -> new Loan(role, lender)).toList();
  }
}
