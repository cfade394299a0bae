package org.ipfund.catalog.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.http.PageRequest;

/** Catalogue rows of rounds, in the order of the catalogue. */
@ApplicationScoped
class ProjectRepository implements PanacheRepositoryBase<CatalogueProject, UUID> {

  private static final String FILTER =
      "roundId = :round AND seq > :after"
          + " AND (:slot IS NULL OR extensionSlot = :slot)"
          + " AND (:category IS NULL OR categoryCode = :category)";

  List<CatalogueProject> page(UUID roundId, ProjectFilter filter, PageRequest page) {
    return find(
            FILTER,
            Sort.by("seq"),
            Parameters.with("round", roundId)
                .and("after", after(page.after()))
                .and("slot", filter.extensionSlot())
                .and("category", filter.categoryCode()))
        .page(Page.ofSize(page.fetch()))
        .list();
  }

  private static int after(String key) {
    try {
      return key == null ? 0 : Integer.parseInt(key);
    } catch (NumberFormatException foreign) {
      throw PageRequest.badCursor();
    }
  }

  List<CatalogueProject> ofRound(UUID roundId) {
    return list(
        "FROM CatalogueProject p LEFT JOIN FETCH p.obligations WHERE p.roundId = ?1", roundId);
  }
}
