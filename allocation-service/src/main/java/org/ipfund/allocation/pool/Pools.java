package org.ipfund.allocation.pool;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.ipfund.allocation.notice.IssuedNotice;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.Money;

/**
 * What notices gave a region, or one that it succeeded, and what was paid of it: SQL, because it
 * sums over the tree of regions.
 */
@ApplicationScoped
public class Pools {

  private static final String SAME_PLACE =
      """
      (SELECT code FROM known_region
        WHERE path = (SELECT path FROM known_region WHERE code = ?))\
      """;

  /** The function tells what was posted, which is not what the lines of a final notice print. */
  private static final String GRANTS =
      """
      SELECT a.notice_id, a.project_id, n.issued_by, a.net_change AS posted,
        u.name || '“' || coalesce(f.name, p.name) || '”' AS called
      FROM issued_allocation a JOIN notice n ON n.id = a.notice_id
        LEFT JOIN known_unit u ON u.id = a.unit_id
        LEFT JOIN known_fund_project f ON f.id = a.project_id
        LEFT JOIN known_project p ON p.id = a.project_id
      WHERE a.region_code IN %s
        AND n.status = 'ISSUED' AND n.budget_year = ? AND n.fund_key = ?
      ORDER BY n.issued_at, a.id
      """
          .formatted(SAME_PLACE);

  private static final String USED =
      """
      SELECT coalesce(sum(amount - refunded), 0) AS used FROM disbursement
      WHERE (project_id = ? OR project_id IS NULL AND notice_id = ANY (?))
        AND status IN ('PREPARED', 'PAID') AND id <> ? AND region_code IN %s
      """
          .formatted(SAME_PLACE);

  private final Database database;

  Pools(Database database) {
    this.database = database;
  }

  /** The pools of the region that a payment from this notice may mean. */
  public List<Pool> of(String regionCode, IssuedNotice notice) {
    List<PostedAllocation> grants =
        database.list(GRANTS, Pools::grant, regionCode, notice.budgetYear(), notice.fund().key());
    return Pool.naming(grants, notice.id());
  }

  /**
   * What may still be paid from a pool, in yuan; below zero where a notice took back more than was
   * left of it. The region's treasury is held, so that who asks at once is told one by one.
   *
   * @param payment which is not counted
   */
  public Money available(Pool pool, UUID payment, String regionCode) {
    UUID[] notices = pool.notices().toArray(UUID[]::new);
    Money used =
        database
            .first(USED, row -> row.money("used"), pool.projectId(), notices, payment, regionCode)
            .orElseThrow();
    return pool.received().minus(used);
  }

  private static PostedAllocation grant(Columns row) throws SQLException {
    return new PostedAllocation(
        row.id("notice_id"),
        row.id("project_id"),
        row.text("called"),
        row.text("issued_by"),
        row.money("posted"));
  }
}
