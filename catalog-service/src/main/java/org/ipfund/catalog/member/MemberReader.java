package org.ipfund.catalog.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.browse.Listing;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/**
 * The members of the units the caller may see, in the order they were invited. SQL, so that a read
 * is one round trip without a transaction.
 */
@ApplicationScoped
public class MemberReader {

  private static final Listing LISTING = Listing.of("");

  private final Database database;
  private final Caller caller;

  MemberReader(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  private Select visible() {
    return new Select("SELECT * FROM member").where(caller.sees("scope", null, "unit_id"));
  }

  public Optional<MemberFacts> find(UUID id) {
    return visible().where("id = ?", id).read(database, MemberRow::read).stream().findFirst();
  }

  /**
   * @throws ProblemException 404 when there is none the caller may know of
   */
  public MemberFacts get(UUID id) {
    return find(id).orElseThrow(() -> unknown(id));
  }

  static ProblemException unknown(UUID id) {
    return ProblemException.notFound("成员", "member", id);
  }

  public Page<MemberFacts> page(MemberFilter filter, PageRequest page) {
    Select found =
        visible().filter("unit_id = ?", filter.unitId()).filter("status = ?", filter.status());
    return LISTING.page(database, page, found, MemberRow::read);
  }
}
