package org.ipfund.catalog.region;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.ipfund.platform.browse.Listing;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/**
 * Reads regions, which everybody may know, usually in the order of their codes: SQL, because a list
 * that is browsed is one statement. They are some two hundred, so that names are searched by
 * looking at each.
 */
@ApplicationScoped
class RegionReader {

  private static final String SELECT =
      """
      SELECT code, name, level, administrative_parent, fiscal_parent, province_managed, finance_code,
        budget_code, path, valid_from, valid_to, source, successor, end_reason, version, updated_at
      FROM region
      """;
  private static final Listing LISTING =
      Listing.byCode("", "code").sortedByText("name", "name").searchedIn("name");

  private final Database database;

  RegionReader(Database database) {
    this.database = database;
  }

  Page<Region> page(RegionFilter filter, PageRequest page) {
    Select found =
        new Select(SELECT)
            .filter("level = ?", filter.level())
            .filter("administrative_parent = ?", filter.administrativeParent())
            .filter("fiscal_parent = ?", filter.fiscalParent());
    return LISTING.page(database, page, found, RegionReader::region);
  }

  private static Region region(Columns row) throws SQLException {
    RegionFacts facts =
        new RegionFacts(
            row.text("code"),
            row.text("name"),
            row.constant("level", RegionLevel.class),
            row.text("administrative_parent"),
            row.text("fiscal_parent"),
            row.flag("province_managed"),
            row.text("finance_code"),
            row.text("budget_code"),
            row.date("valid_from"),
            row.date("valid_to"),
            row.text("source"));
    return new Region(
        facts,
        row.text("path"),
        row.text("successor"),
        row.text("end_reason"),
        row.longNumber("version"));
  }
}
