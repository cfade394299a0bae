package org.ipfund.catalog.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import org.ipfund.catalog.unit.UnitKind;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.browse.Listing;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.place.Subtree;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/**
 * Registrations of the caller's place and below, and the caller's own. SQL, so that a read is one
 * round trip without a transaction.
 */
@ApplicationScoped
class RegistrationReader {

  private static final Listing LISTING =
      Listing.of("").sortedByText("unitName", "unit_name").searchedBy("id", "registration");
  private static final String SELECT = "SELECT * FROM registration";

  private final Database database;
  private final Caller caller;
  private final Subtree subtree;

  RegistrationReader(Database database, Caller caller, Subtree subtree) {
    this.database = database;
    this.caller = caller;
    this.subtree = subtree;
  }

  private Select visible() {
    return new Select(SELECT)
        .where(caller.sees("scope", null, null).or("subject = ?", caller.name()));
  }

  /** What was decided before its region was put elsewhere, too. */
  private Select past() {
    return new Select(SELECT)
        .where(caller.reads("scope", null, null, "former").or("subject = ?", caller.name()));
  }

  /**
   * @throws ProblemException 404 when there is none the caller may know of
   */
  RegistrationFacts get(UUID id) {
    return past().where("id = ?", id).read(database, RegistrationReader::read).stream()
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  static ProblemException unknown(UUID id) {
    return ProblemException.notFound("登记", "registration", id);
  }

  Page<RegistrationFacts> page(RegistrationFilter filter, PageRequest page) {
    Select select =
        (filter.regionCode() == null ? visible() : past())
            .where(subtree.of("scope", filter.regionCode()));
    narrow(select, filter.status());
    return LISTING.page(database, page, select, RegistrationReader::read);
  }

  /** To the registrant a referred registration is one that is pending. */
  private void narrow(Select select, RegistrationStatus status) {
    boolean registrant = !caller.scope().isPlace();
    if (registrant && status == RegistrationStatus.REFERRED) {
      select.where("false");
    } else if (registrant && status == RegistrationStatus.PENDING) {
      select.where("status IN ('PENDING', 'REFERRED')");
    } else {
      select.filter("status = ?", status);
    }
  }

  private static RegistrationFacts read(Columns row) throws SQLException {
    return new RegistrationFacts(
        row.id("id"),
        row.text("subject"),
        row.text("display_name"),
        row.text("unit_name"),
        row.constant("kind", UnitKind.class),
        row.text("region_code"),
        row.text("credit_code"),
        row.text("contact_role"),
        row.constant("status", RegistrationStatus.class),
        row.text("reason"),
        row.id("unit_id"),
        row.instant("registered_at"),
        row.instant("decided_at"),
        row.longNumber("version"));
  }
}
