package org.ipfund.allocation.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.ipfund.allocation.reference.ReferenceData;
import org.ipfund.allocation.reference.RegionEnded;
import org.ipfund.allocation.reference.TreasuryMoved;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;
import org.ipfund.platform.place.EndedPlace;
import org.ipfund.platform.place.PlaceMoved;
import org.ipfund.platform.sql.Database;

/** Keeps the copy of a region, and hands over what an ended one left. */
@ApplicationScoped
class RegionChangedHandler implements EventHandler<RegionChanged> {

  private static final String UPSERT =
      """
      INSERT INTO known_region
          (code, name, level, province_managed, fiscal_parent, path, valid_to)
        VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (code) DO UPDATE SET name = excluded.name, level = excluded.level,
        province_managed = excluded.province_managed, fiscal_parent = excluded.fiscal_parent,
        path = excluded.path, valid_to = excluded.valid_to
      """;

  private final EntityManager entities;
  private final Database database;
  private final References references;
  private final ReferenceData reference;
  private final Event<PlaceMoved> moved;
  private final Event<TreasuryMoved> treasuryMoved;
  private final Event<RegionEnded> ended;

  RegionChangedHandler(
      EntityManager entities,
      Database database,
      References references,
      ReferenceData reference,
      Event<PlaceMoved> moved,
      Event<TreasuryMoved> treasuryMoved,
      Event<RegionEnded> ended) {
    this.entities = entities;
    this.database = database;
    this.references = references;
    this.reference = reference;
    this.moved = moved;
    this.treasuryMoved = treasuryMoved;
    this.ended = ended;
  }

  @Override
  public String type() {
    return "org.ipfund.catalog.region-changed.v1";
  }

  @Override
  public Class<RegionChanged> payload() {
    return RegionChanged.class;
  }

  @Override
  public void handle(RegionChanged event, EventContext context) {
    String heir = EndedPlace.heir(event.path());
    if (event.successor() != null) {
      references.requireRegion(heir);
    }
    Map<String, String> lay = reference.treasuriesOfZones(event.code());
    // Where its rows lie the database keeps, also of those that came just before.
    entities.flush();
    keep(event);
    moved.fire(new PlaceMoved(event.code()));
    reference
        .treasuriesOfZones(event.code())
        .forEach((zone, to) -> follow(zone, lay.get(zone), to));
    if (event.successor() != null) {
      ended.fire(new RegionEnded(event.code(), heir, cause(event)));
    }
    context.arrived("region:" + event.code());
  }

  private void keep(RegionChanged event) {
    database.update(
        UPSERT,
        event.code(),
        event.name(),
        event.level(),
        event.provinceManaged(),
        event.fiscalParent(),
        event.path(),
        event.validTo());
  }

  private void follow(String zone, String from, String to) {
    if (from != null && !from.equals(to)) {
      treasuryMoved.fire(new TreasuryMoved(zone, from, to));
    }
  }

  private static UUID cause(RegionChanged event) {
    String closure = "region-closure:" + event.code() + ":" + event.successor();
    return UUID.nameUUIDFromBytes(closure.getBytes(StandardCharsets.UTF_8));
  }
}
