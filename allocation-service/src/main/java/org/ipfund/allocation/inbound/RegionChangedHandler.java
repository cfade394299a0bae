package org.ipfund.allocation.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.ipfund.allocation.reference.Copies;
import org.ipfund.allocation.reference.RegionEnded;
import org.ipfund.allocation.reference.TreasuryMoved;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;
import org.ipfund.platform.place.EndedPlace;
import org.ipfund.platform.place.PlaceMoved;

/** Keeps the copy of a region, and hands over what an ended one left. */
@ApplicationScoped
class RegionChangedHandler implements EventHandler<RegionChanged> {

  private final EntityManager entities;
  private final References references;
  private final Copies copies;
  private final Event<PlaceMoved> moved;
  private final Event<TreasuryMoved> treasuryMoved;
  private final Event<RegionEnded> ended;

  RegionChangedHandler(
      EntityManager entities,
      References references,
      Copies copies,
      Event<PlaceMoved> moved,
      Event<TreasuryMoved> treasuryMoved,
      Event<RegionEnded> ended) {
    this.entities = entities;
    this.references = references;
    this.copies = copies;
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
    Map<String, String> lay = copies.treasuriesOfZones(event.code());
    entities.merge(new Region(event));
    // Where its rows lie the database keeps, and the money follows.
    entities.flush();
    moved.fire(new PlaceMoved(event.code()));
    copies.treasuriesOfZones(event.code()).forEach((zone, to) -> follow(zone, lay.get(zone), to));
    if (event.successor() != null) {
      ended.fire(new RegionEnded(event.code(), heir, cause(event)));
    }
    context.arrived("region:" + event.code());
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
