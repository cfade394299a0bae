package org.ipfund.performance.table;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.performance.inbound.DemandApproved;
import org.ipfund.performance.inbound.TableReceiver;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.problem.ProblemException;

/** Tables, for changing them; those the caller sees, locked until the end of the transaction. */
@ApplicationScoped
public class TargetTableRepository implements PanacheRepositoryBase<TargetTable, UUID> {

  private final Caller caller;

  TargetTableRepository(Caller caller) {
    this.caller = caller;
  }

  public TargetTable lock(UUID id) {
    return lockAll(List.of(id)).stream()
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("绩效目标表", "target table", id));
  }

  /**
   * The table of the fund project a demand adds to. Its key is locked even when there is none yet,
   * so that two demands which meet make one table and not a clash. A fund project is one of a unit
   * and year by itself; of an event from before the unit and year tell too.
   */
  public Optional<TargetTable> lockKey(DemandApproved demand) {
    getEntityManager()
        .createNativeQuery("SELECT CAST(pg_advisory_xact_lock(hashtextextended(?1, 0)) AS text)")
        .setParameter(1, key(demand))
        .getResultList();
    TableReceiver receiving = demand.receiving();
    PanacheQuery<TargetTable> found =
        demand.fundProjectId() == null
            ? find(
                "projectId = ?1 and unitId = ?2 and budgetYear = ?3",
                receiving.projectId(),
                receiving.unitId(),
                demand.budgetYear())
            : find("projectId", receiving.projectId());
    return found.withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  private static String key(DemandApproved demand) {
    return "target-table " + demand.receiving().projectId();
  }

  /** In the order of their identifiers, so that two notices cannot wait for each other. */
  public List<TargetTable> lockAll(Collection<UUID> ids) {
    Condition seen = caller.seesAmong("scope", null, "unitId");
    return find("id in ?1 and " + seen.numbered(2) + " order by id", seen.after(ids))
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
