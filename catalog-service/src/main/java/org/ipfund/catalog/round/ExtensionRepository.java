package org.ipfund.catalog.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.platform.http.QueryValues;

/** Extensions in the order they were granted. */
@ApplicationScoped
class ExtensionRepository implements PanacheRepositoryBase<Extension, UUID> {

  List<Extension> page(UUID roundId, PageRequest page) {
    UUID after = QueryValues.id("cursor", page.after());
    return find(
            "roundId = ?1 AND id > ?2",
            Sort.by("id"),
            roundId,
            after == null ? new UUID(0, 0) : after)
        .page(Page.ofSize(page.fetch()))
        .list();
  }

  /** The deadline that holds for a unit: the round's own, or the latest it was granted. */
  Instant present(Round round, UUID unitId) {
    return find("roundId = ?1 AND unitId = ?2", Sort.descending("until"), round.id(), unitId)
        .firstResultOptional()
        .map(Extension::until)
        .orElse(round.deadlineAt());
  }
}
