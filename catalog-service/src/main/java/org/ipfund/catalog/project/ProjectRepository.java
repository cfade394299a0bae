package org.ipfund.catalog.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Catalogue rows of drafts, for changing them; reading goes through {@link ProjectReader}. */
@ApplicationScoped
class ProjectRepository implements PanacheRepositoryBase<CatalogueProject, UUID> {

  List<CatalogueProject> ofRound(UUID roundId) {
    return list(
        "FROM CatalogueProject p LEFT JOIN FETCH p.obligations WHERE p.roundId = ?1", roundId);
  }
}
