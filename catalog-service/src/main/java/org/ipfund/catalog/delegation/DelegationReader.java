package org.ipfund.catalog.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.member.Role;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/**
 * The delegations in the units the caller may see, in the order they were made. SQL, so that a read
 * is one round trip without a transaction.
 */
@ApplicationScoped
class DelegationReader {

  private final Database database;
  private final Caller caller;

  DelegationReader(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  /**
   * @throws ProblemException 404 when there is none the caller may know of
   */
  LentRolesFacts get(UUID id) {
    return visible().where("id = ?", id).read(database, DelegationReader::read).stream()
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  List<LentRolesFacts> page(UUID unitId, PageRequest page) {
    return visible()
        .where("id > ?", page.afterId())
        .filter("unit_id = ?", unitId)
        .then(" ORDER BY id")
        .limit(page.fetch())
        .read(database, DelegationReader::read);
  }

  static ProblemException unknown(UUID id) {
    return ProblemException.notFound("授权", "delegation", id);
  }

  private Select visible() {
    return new Select("SELECT * FROM delegation").where(caller.sees("scope", null, "unit_id"));
  }

  private static LentRolesFacts read(Columns row) throws SQLException {
    return new LentRolesFacts(
        row.id("id"),
        row.id("unit_id"),
        row.text("lender"),
        row.text("lender_name"),
        row.id("member_id"),
        row.text("borrower"),
        Role.named(row.texts("roles").toArray(String[]::new)),
        row.instant("starts_at"),
        row.instant("ends_at"),
        row.flag("ended"),
        row.longNumber("version"));
  }
}
