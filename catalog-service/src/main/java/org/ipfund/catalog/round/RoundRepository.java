package org.ipfund.catalog.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.hibernate.jpa.SpecHints;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.http.QueryValues;

/** Rounds, listed in the order they were opened. */
@ApplicationScoped
class RoundRepository implements PanacheRepositoryBase<Round, UUID> {

  private static final String FILTER =
      "id > :after AND (:year IS NULL OR budgetYear = :year)"
          + " AND (:status IS NULL OR status = :status)";

  List<Round> page(RoundFilter filter, PageRequest page) {
    UUID after = QueryValues.id("cursor", page.after());
    return find(
            FILTER,
            Sort.by("id"),
            Parameters.with("after", after == null ? new UUID(0, 0) : after)
                .and("year", filter.budgetYear())
                .and("status", filter.status()))
        .page(Page.ofSize(page.fetch()))
        .list();
  }

  Round require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> unknown(id));
  }

  /** The round, locked until the end of the transaction. */
  Round lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
  }

  /** Published rounds whose deadline has passed and that no other replica has in hand, locked. */
  List<Round> lockDue(Instant now) {
    return find("status = ?1 AND deadlineAt <= ?2", RoundStatus.PUBLISHED, now)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
        .list();
  }

  private static ProblemException unknown(UUID id) {
    return ProblemException.notFound("批次", "round", id);
  }
}
