package org.ipfund.catalog.unit;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.browse.Listing;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.place.Subtree;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Name;

/**
 * Reads the units the caller may see: itself, or those of its place and below. Other services and
 * forms look units up all the time, and one plain statement is what that costs.
 */
@ApplicationScoped
class UnitReader {

  private static final Listing LISTING =
      Listing.of("").sortedByText("name", "name").searchedBy("id", "unit");
  private static final String COLUMNS =
      "SELECT id, name, kind, region_code, credit_code, version, updated_at FROM unit";

  private final Database database;
  private final Caller caller;
  private final Subtree subtree;

  UnitReader(Database database, Caller caller, Subtree subtree) {
    this.database = database;
    this.caller = caller;
    this.subtree = subtree;
  }

  private Select visible() {
    return new Select(COLUMNS).where(caller.sees("scope", null, "id"));
  }

  Optional<UnitResponse> find(UUID id) {
    return visible().where("id = ?", id).read(database, UnitReader::unit).stream().findFirst();
  }

  Page<UnitResponse> page(UnitFilter filter, PageRequest page) {
    Select found =
        visible()
            .where(subtree.of("scope", filter.regionCode()))
            .filter("kind = ?", filter.kind())
            .filter("name_key = ?", filter.name() == null ? null : Name.key(filter.name()));
    return LISTING.page(database, page, found, UnitReader::unit);
  }

  private static UnitResponse unit(Columns row) throws SQLException {
    UnitKind kind = row.constant("kind", UnitKind.class);
    return new UnitResponse(
        row.id("id"),
        row.text("name"),
        kind,
        says(kind.label()),
        row.text("region_code"),
        row.text("credit_code"),
        List.of(),
        row.longNumber("version"));
  }
}
