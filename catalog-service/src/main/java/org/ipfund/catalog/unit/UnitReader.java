package org.ipfund.catalog.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.browse.Listing;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.place.Subtree;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Name;

/**
 * Reads the units the caller may see, itself or those of its place and below, with what it may do
 * with them. Other services and forms look units up all the time, and one plain statement is what
 * that costs.
 */
@ApplicationScoped
class UnitReader {

  private static final Listing LISTING =
      Listing.of("").sortedByText("name", "name").searchedBy("id", "unit");

  private final Database database;
  private final Caller caller;
  private final Subtree subtree;
  private final UnitActions actions;
  private final WaitingUnits waiting;

  UnitReader(
      Database database,
      Caller caller,
      Subtree subtree,
      UnitActions actions,
      WaitingUnits waiting) {
    this.database = database;
    this.caller = caller;
    this.subtree = subtree;
    this.actions = actions;
    this.waiting = waiting;
  }

  private Select visible(UnitRows rows) {
    return rows.select().where(caller.sees("scope", null, "id"));
  }

  Optional<UnitResponse> find(UUID id) {
    UnitRows rows = new UnitRows(actions, waiting);
    return visible(rows).where("id = ?", id).read(database, rows).stream().findFirst();
  }

  Page<UnitResponse> page(UnitFilter filter, PageRequest page) {
    UnitRows rows = new UnitRows(actions, waiting);
    Select found =
        visible(rows)
            .where(subtree.of("scope", filter.regionCode()))
            .filter("kind = ?", filter.kind())
            .filter("name_key = ?", filter.name() == null ? null : Name.key(filter.name()));
    return LISTING.page(database, page, found, rows);
  }
}
