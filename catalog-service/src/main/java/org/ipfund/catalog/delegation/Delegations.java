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

/** The delegations in the units the caller may see, in the order they were made. */
@ApplicationScoped
class Delegations {

  private static final String COLUMNS =
      "id, unit_id, lender, lender_name, member_id, borrower, roles, starts_at, ends_at, ended,"
          + " scope, version";
  private static final String INSERT =
      "INSERT INTO delegation (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String END =
      "UPDATE delegation SET ends_at = ?, ended = ?, version = ? WHERE id = ?";

  private final Database database;
  private final Caller caller;

  Delegations(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  void add(LentRoles delegation) {
    database.update(
        INSERT,
        delegation.id(),
        delegation.unitId(),
        delegation.lender(),
        delegation.lenderName(),
        delegation.memberId(),
        delegation.borrower(),
        delegation.roles().stream().map(Role::name).toArray(String[]::new),
        delegation.startsAt(),
        delegation.endsAt(),
        delegation.ended(),
        delegation.scope(),
        delegation.version());
  }

  void end(LentRoles delegation) {
    database.update(
        END, delegation.endsAt(), delegation.ended(), delegation.version(), delegation.id());
  }

  private Select visible() {
    return new Select("SELECT " + COLUMNS + " FROM delegation")
        .where(caller.sees("scope", null, "unit_id"));
  }

  /**
   * @throws ProblemException 404 when there is none the caller may know of
   */
  LentRoles get(UUID id) {
    return one(visible().where("id = ?", id), id);
  }

  /** The same, locked until the end of the transaction. */
  LentRoles lock(UUID id) {
    return one(visible().where("id = ?", id).then(" FOR UPDATE"), id);
  }

  private LentRoles one(Select select, UUID id) {
    return select.read(database, Delegations::read).stream()
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("授权", "delegation", id));
  }

  List<LentRoles> page(UUID unitId, PageRequest page) {
    return visible()
        .where("id > ?", page.afterId())
        .filter("unit_id = ?", unitId)
        .then(" ORDER BY id LIMIT ?", page.fetch())
        .read(database, Delegations::read);
  }

  private static LentRoles read(Columns row) throws SQLException {
    return new LentRoles(
        row.id("id"),
        row.id("unit_id"),
        row.text("lender"),
        row.text("lender_name"),
        row.id("member_id"),
        row.text("borrower"),
        row.texts("roles").stream().map(Role::valueOf).toList(),
        row.instant("starts_at"),
        row.instant("ends_at"),
        row.flag("ended"),
        row.text("scope"),
        row.longNumber("version"));
  }
}
