package org.ipfund.catalog.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.ipfund.catalog.region.RegionMoved;
import org.ipfund.catalog.unit.UnitMoved;
import org.ipfund.platform.place.PlaceMoved;
import org.ipfund.platform.sql.Database;

/**
 * Members go with their unit: when it lies elsewhere, so does what they may see. SQL, as it takes
 * all members in one statement.
 */
@ApplicationScoped
class MemberMoves {

  private static final String FOLLOW_UNIT =
      "UPDATE member SET region_code = ?, scope = ? WHERE unit_id = ? RETURNING *";
  private static final String FOLLOW_REGION = "UPDATE member SET scope = ? WHERE region_code = ?";

  private final Database database;
  private final AccountChanges changes;
  private final Event<PlaceMoved> places;

  MemberMoves(Database database, AccountChanges changes, Event<PlaceMoved> places) {
    this.database = database;
    this.changes = changes;
    this.places = places;
  }

  void follow(@Observes UnitMoved unit) {
    database
        .list(FOLLOW_UNIT, MemberRow::read, unit.regionCode(), unit.scope(), unit.unitId())
        .stream()
        .filter(member -> member.subject() != null)
        .forEach(changes::tell);
  }

  /** What is remembered of the region's people is asked anew at once. */
  void follow(@Observes RegionMoved region) {
    database.update(FOLLOW_REGION, region.scope(), region.code());
    places.fire(new PlaceMoved(region.code()));
  }
}
