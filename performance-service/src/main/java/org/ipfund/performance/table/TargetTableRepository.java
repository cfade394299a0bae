package org.ipfund.performance.table;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.performance.inbound.DemandApproved;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.http.ProblemException;

/** Tables, for changing them; those the caller sees, locked until the end of the transaction. */
@ApplicationScoped
class TargetTableRepository implements PanacheRepositoryBase<TargetTable, UUID> {

  private final Caller caller;

  TargetTableRepository(Caller caller) {
    this.caller = caller;
  }

  TargetTable lock(UUID id) {
    return lockAll(List.of(id)).stream()
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("绩效目标表", "target table", id));
  }

  /**
   * The table of a demand's project, unit and year. Its key is locked even when there is none yet,
   * so that two demands which meet make one table and not a clash.
   */
  Optional<TargetTable> lockKey(DemandApproved demand) {
    getEntityManager()
        .createNativeQuery("SELECT CAST(pg_advisory_xact_lock(hashtextextended(?1, 0)) AS text)")
        .setParameter(1, key(demand))
        .getResultList();
    return find(
            "projectId = ?1 and unitId = ?2 and budgetYear = ?3",
            demand.projectId(),
            demand.unitId(),
            demand.budgetYear())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  private static String key(DemandApproved demand) {
    return "%s %s %d".formatted(demand.projectId(), demand.unitId(), demand.budgetYear());
  }

  /** In the order of their identifiers, so that two notices cannot wait for each other. */
  List<TargetTable> lockAll(Collection<UUID> ids) {
    Condition seen = caller.seesAmong("scope", null, "unitId");
    return find("id in ?1 and " + seen.numbered(2) + " order by id", seen.after(ids))
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
