package org.ipfund.catalog.suspension;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/**
 * Suspensions in the order they were made; all of them are the province's. SQL, so that a read is
 * one round trip without a transaction.
 */
@ApplicationScoped
class SuspensionReader {

  private final Database database;
  private final Caller caller;

  SuspensionReader(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  /**
   * @throws ProblemException 404 when there is none the caller may know of
   */
  SuspensionFacts get(UUID id) {
    return visible().where("id = ?", id).read(database, SuspensionReader::read).stream()
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  List<SuspensionFacts> page(String subject, SuspensionStatus status, PageRequest page) {
    return visible()
        .where("id > ?", page.afterId())
        .filter("subject = ?", subject)
        .filter("status = ?", status)
        .then(" ORDER BY id")
        .limit(page.fetch())
        .read(database, SuspensionReader::read);
  }

  static ProblemException unknown(UUID id) {
    return ProblemException.notFound("停用", "suspension", id);
  }

  private Select visible() {
    return new Select("SELECT * FROM suspension").where(caller.sees("scope", null, null));
  }

  private static SuspensionFacts read(Columns row) throws SQLException {
    return new SuspensionFacts(
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
