package org.ipfund.submission.reference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the other rooms may ask about catalogues. */
@ApplicationScoped
public class Catalogue implements PanacheRepositoryBase<CatalogueProject, UUID> {

  /** Those rows of a round's catalogue that have one of these identifiers or names. */
  public List<CatalogueProject> find(
      UUID roundId, Collection<UUID> ids, Collection<String> nameKeys) {
    return list("roundId = ?1 AND (id IN ?2 OR nameKey IN ?3)", roundId, ids, nameKeys);
  }
}
