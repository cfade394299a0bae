package org.ipfund.catalog.catalogue;

import java.util.List;
import java.util.UUID;

/** What rounds ask of the room that keeps their catalogues. */
public interface Catalogue {

  /** The rows of a round's catalogue in printed order. */
  List<CatalogueRow> rows(UUID roundId);

  /** Takes away the catalogue of a draft that is withdrawn. */
  void delete(UUID roundId);
}
