package org.ipfund.catalog.region;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.ipfund.platform.place.PlaceMoved;

/** Lets what is remembered of the people of a region be asked anew at once when it has moved. */
@Singleton
class RegionMoves {

  private final Event<PlaceMoved> places;

  RegionMoves(Event<PlaceMoved> places) {
    this.places = places;
  }

  void tell(@Observes RegionMoved region) {
    places.fire(new PlaceMoved(region.code()));
  }
}
