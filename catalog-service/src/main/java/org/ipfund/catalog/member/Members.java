package org.ipfund.catalog.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.browse.Listing;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** The members of the units the caller may see, in the order they were invited. */
@ApplicationScoped
public class Members {

  private static final Listing LISTING = Listing.of("");
  private static final String SELECT = "SELECT " + MemberRow.COLUMNS + ", updated_at FROM member";
  private static final String INVITE =
      "INSERT INTO member (id, unit_id, region_code, roles, status, invited_at, code_hash,"
          + " code_expires_at, pending, prepared_by, scope, version)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String JOIN =
      "INSERT INTO member (id, unit_id, region_code, subject, display_name, roles, status,"
          + " invited_at, joined_at, scope, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          + " ON CONFLICT DO NOTHING";
  private static final String CHANGE =
      "UPDATE member SET roles = ?, status = ?, code_expires_at = ?, pending = ?, prepared_by = ?,"
          + " reason = ?, version = ? WHERE id = ?";

  private final Database database;
  private final Caller caller;

  Members(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  void invite(Member member, String codeHash) {
    database.update(
        INVITE,
        member.id(),
        member.unitId(),
        member.regionCode(),
        MemberRow.roles(member),
        member.status(),
        member.invitedAt(),
        codeHash,
        member.codeExpiresAt(),
        member.pending(),
        member.preparedBy(),
        member.scope(),
        member.version());
  }

  /**
   * Adds a person without an invitation; false when the person is a member of some unit already.
   */
  public boolean join(Member member) {
    return database.update(
            JOIN,
            member.id(),
            member.unitId(),
            member.regionCode(),
            member.subject(),
            member.displayName(),
            MemberRow.roles(member),
            member.status(),
            member.invitedAt(),
            member.joinedAt(),
            member.scope(),
            member.version())
        == 1;
  }

  void change(Member member) {
    database.update(
        CHANGE,
        MemberRow.roles(member),
        member.status(),
        member.codeExpiresAt(),
        member.pending(),
        member.preparedBy(),
        member.reason(),
        member.version(),
        member.id());
  }

  private Select visible() {
    return new Select(SELECT).where(caller.sees("scope", null, "unit_id"));
  }

  public Optional<Member> find(UUID id) {
    return visible().where("id = ?", id).read(database, MemberRow::read).stream().findFirst();
  }

  /**
   * @throws ProblemException 404 when there is none the caller may know of
   */
  Member get(UUID id) {
    return find(id).orElseThrow(() -> ProblemException.notFound("成员", "member", id));
  }

  /** The members of a unit who joined it, locked until the end of the transaction. */
  List<Member> lockJoined(UUID unitId) {
    return visible()
        .where("unit_id = ? AND subject IS NOT NULL", unitId)
        .then(" ORDER BY id FOR UPDATE")
        .read(database, MemberRow::read);
  }

  Page<Member> page(MemberFilter filter, PageRequest page) {
    Select found =
        visible().filter("unit_id = ?", filter.unitId()).filter("status = ?", filter.status());
    return LISTING.page(database, page, found, MemberRow::read);
  }
}
