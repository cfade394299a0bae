package org.ipfund.catalog.suspension;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.region.Province;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Suspensions in the order they were made; all of them are the province's. */
@ApplicationScoped
class SuspensionStore {

  private static final String SELECT =
      "SELECT id, subject, reason, status, suspended_by, confirmed, confirmed_at, lifting_by,"
          + " suspended_at, lifted_at, version FROM suspension";
  private static final String INSERT =
      "INSERT INTO suspension (id, subject, reason, status, suspended_by, confirmed, confirmed_at,"
          + " suspended_at, version, scope) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String CHANGE =
      "UPDATE suspension SET status = ?, confirmed = ?, confirmed_at = ?, lifting_by = ?,"
          + " lifted_at = ?, version = ? WHERE id = ?";

  private final Database database;
  private final Caller caller;
  private final Province province;

  SuspensionStore(Database database, Caller caller, Province province) {
    this.database = database;
    this.caller = caller;
    this.province = province;
  }

  void add(Suspension suspension) {
    database.update(
        INSERT,
        suspension.id(),
        suspension.subject(),
        suspension.reason(),
        suspension.status(),
        suspension.suspendedBy(),
        suspension.confirmed(),
        suspension.confirmedAt(),
        suspension.suspendedAt(),
        suspension.version(),
        province.scope());
  }

  void change(Suspension suspension) {
    database.update(
        CHANGE,
        suspension.status(),
        suspension.confirmed(),
        suspension.confirmedAt(),
        suspension.liftingBy(),
        suspension.liftedAt(),
        suspension.version(),
        suspension.id());
  }

  /**
   * @throws ProblemException 404 when there is none the caller may know of
   */
  Suspension get(UUID id) {
    return one(id, "");
  }

  /** The same, locked until the end of the transaction. */
  Suspension lock(UUID id) {
    return one(id, " FOR UPDATE");
  }

  private Suspension one(UUID id, String lock) {
    return visible().where("id = ?", id).then(lock).read(database, SuspensionStore::read).stream()
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("停用", "suspension", id));
  }

  List<Suspension> page(String subject, SuspensionStatus status, PageRequest page) {
    return visible()
        .where("id > ?", page.afterId())
        .filter("subject = ?", subject)
        .filter("status = ?", status)
        .then(" ORDER BY id LIMIT ?", page.fetch())
        .read(database, SuspensionStore::read);
  }

  private Select visible() {
    return new Select(SELECT).where(caller.sees("scope", null, null));
  }

  private static Suspension read(Columns row) throws SQLException {
    return new Suspension(
        row.id("id"),
        row.text("subject"),
        row.text("reason"),
        row.constant("status", SuspensionStatus.class),
        row.text("suspended_by"),
        row.flag("confirmed"),
        row.instant("confirmed_at"),
        row.text("lifting_by"),
        row.instant("suspended_at"),
        row.instant("lifted_at"),
        row.longNumber("version"));
  }
}
