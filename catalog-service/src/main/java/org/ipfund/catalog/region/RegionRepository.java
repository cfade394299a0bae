package org.ipfund.catalog.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ipfund.platform.http.PageRequest;

/** Regions, listed by code. */
@ApplicationScoped
class RegionRepository implements PanacheRepositoryBase<Region, String> {

  private static final String FILTER =
      "code > :after AND (:level IS NULL OR level = :level)"
          + " AND (:administrativeParent IS NULL OR administrativeParent = :administrativeParent)"
          + " AND (:fiscalParent IS NULL OR fiscalParent = :fiscalParent)";

  List<Region> page(RegionFilter filter, PageRequest page) {
    return find(
            FILTER,
            Sort.by("code"),
            Parameters.with("after", page.after() == null ? "" : page.after())
                .and("level", filter.level())
                .and("administrativeParent", filter.administrativeParent())
                .and("fiscalParent", filter.fiscalParent()))
        .page(Page.ofSize(page.fetch()))
        .list();
  }
}
