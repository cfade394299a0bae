package org.ipfund.catalog.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
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

/** Registrations of the caller's place and below, and the caller's own. */
@ApplicationScoped
class Registrations {

  private static final Listing LISTING =
      Listing.of("").sortedByText("unitName", "unit_name").searchedBy("id", "registration");
  private static final String COLUMNS =
      """
      SELECT id, subject, display_name, unit_name, kind, region_code, credit_code, contact_role,
        status, reason, unit_id, registered_at, decided_at, version, updated_at
      FROM registration
      """;
  private static final String INSERT =
      """
      INSERT INTO registration (id, subject, display_name, unit_name, kind, region_code,
        credit_code, contact_role, status, registered_at, version, scope)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String DECIDE =
      "UPDATE registration SET status = ?, reason = ?, unit_id = ?, decided_at = ?, version = ?"
          + " WHERE id = ?";

  private final Database database;
  private final Caller caller;
  private final Subtree subtree;

  Registrations(Database database, Caller caller, Subtree subtree) {
    this.database = database;
    this.caller = caller;
    this.subtree = subtree;
  }

  /**
   * @param scope where the region lies now
   */
  void add(Registration registration, String scope) {
    database.update(
        INSERT,
        registration.id(),
        registration.subject(),
        registration.displayName(),
        registration.unitName(),
        registration.kind(),
        registration.regionCode(),
        registration.creditCode(),
        registration.contactRole(),
        registration.status(),
        registration.registeredAt(),
        registration.version(),
        scope);
  }

  void decide(Registration registration) {
    database.update(
        DECIDE,
        registration.status(),
        registration.reason(),
        registration.unitId(),
        registration.decidedAt(),
        registration.version(),
        registration.id());
  }

  private Select visible() {
    return new Select(COLUMNS)
        .where(caller.sees("scope", null, null).or("subject = ?", caller.name()));
  }

  /** What was decided before its region was put elsewhere, too. */
  private Select past() {
    return new Select(COLUMNS)
        .where(caller.reads("scope", null, null, "former").or("subject = ?", caller.name()));
  }

  /**
   * @throws ProblemException 404 when there is none the caller may know of
   */
  Registration get(UUID id) {
    return one(past().where("id = ?", id), id);
  }

  /** The same, locked until the end of the transaction. */
  Registration lock(UUID id) {
    return one(visible().where("id = ?", id).then(" FOR UPDATE"), id);
  }

  private Registration one(Select select, UUID id) {
    Optional<Registration> found = select.read(database, Registrations::read).stream().findFirst();
    return found.orElseThrow(() -> ProblemException.notFound("登记", "registration", id));
  }

  Page<Registration> page(RegistrationFilter filter, PageRequest page) {
    Select select =
        (filter.regionCode() == null ? visible() : past())
            .where(subtree.of("scope", filter.regionCode()));
    narrow(select, filter.status());
    return LISTING.page(database, page, select, Registrations::read);
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

  private static Registration read(Columns row) throws SQLException {
    return new Registration(
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
