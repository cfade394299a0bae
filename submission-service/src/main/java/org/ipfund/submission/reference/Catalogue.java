package org.ipfund.submission.reference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ipfund.submission.store.Json;

/** What the other rooms may ask about catalogues. */
@ApplicationScoped
public class Catalogue implements PanacheRepositoryBase<CatalogueProject, UUID> {

  private static final String NAMED_OR_MANDATORY =
      "roundId = ?1 AND (id IN ?2 OR nameKey IN ?3 OR mandatory)";

  private static final String MANDATORY =
      "roundId = ?1 AND NOT extensionSlot AND obligations LIKE '%\"MANDATORY\"%' ORDER BY name, id";

  private final Json json;

  Catalogue(Json json) {
    this.json = json;
  }

  /**
   * Those rows of a round's catalogue that have one of these identifiers or names, and those that
   * somebody must undertake.
   */
  public List<CatalogueProject> find(
      UUID roundId, Collection<UUID> ids, Collection<String> nameKeys) {
    return list(NAMED_OR_MANDATORY, roundId, ids, nameKeys);
  }

  /** The projects of a round that somebody must undertake. */
  public List<ProjectObligations> mandatory(UUID roundId) {
    return duties(list(MANDATORY, roundId));
  }

  /** What these rows ask of some units. */
  public List<ProjectObligations> duties(List<CatalogueProject> projects) {
    return projects.stream()
        .map(each -> new ProjectObligations(each, json.read(each.obligations(), Obligation.class)))
        .toList();
  }
}
