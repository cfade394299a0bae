package org.ipfund.catalog.round;

import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.catalogue.CatalogueRow;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;

/**
 * A part of a round's catalogue was published; all parts are told before {@code round-published},
 * so whoever knows the round knows its catalogue.
 *
 * @param part counts from 1
 * @param parts how many there are
 */
public record CataloguePublished(
    UUID roundId, int part, int parts, List<CatalogueRow> projects, List<Link> links)
    implements Event {

  static CataloguePublished of(UUID roundId, int part, int parts, List<CatalogueRow> projects) {
    return new CataloguePublished(
        roundId, part, parts, projects, List.of(Link.to("round", roundId)));
  }

  @Override
  public String type() {
    return "org.ipfund.catalog.catalogue-published.v1";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }
}
