package org.ipfund.allocation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Name;

/**
 * What the other rooms may ask about notices: SQL, because it follows the tree of regions to those
 * that a region succeeded.
 */
@ApplicationScoped
public class IssuedNotices {

  private static final String SELECT =
      """
      SELECT n.id, n.status, n.budget_year, n.fund_name, n.fund_key, n.function_code, n.issued_by,
        a.id IS NOT NULL AS allocates
      FROM notice n LEFT JOIN issued_allocation a
        ON a.notice_id = n.id AND a.region_code IN (SELECT code FROM known_region
          WHERE path = (SELECT path FROM known_region WHERE code = ?))\
      """;

  private final Database database;
  private final NoticeVisibility sight;

  IssuedNotices(Database database, NoticeVisibility sight) {
    this.database = database;
    this.sight = sight;
  }

  /**
   * The notice, when the caller may know of it, and whether it allocates to the region or one that
   * it succeeded.
   */
  public Optional<IssuedNotice> find(UUID id, String regionCode) {
    return new Select(SELECT)
            .then("", regionCode)
            .where(sight.seen())
            .where("n.id = ?", id)
            .read(database, IssuedNotices::notice)
            .stream()
            .findFirst();
  }

  private static IssuedNotice notice(Columns row) throws SQLException {
    return new IssuedNotice(
        row.id("id"),
        row.constant("status", NoticeStatus.class),
        row.number("budget_year"),
        new Name(row.text("fund_name"), row.text("fund_key")),
        row.text("function_code"),
        row.text("issued_by"),
        row.flag("allocates"));
  }
}
