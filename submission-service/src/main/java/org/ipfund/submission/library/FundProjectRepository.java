package org.ipfund.submission.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.EntityRows;
import org.ipfund.platform.problem.ProblemException;

/** Fund projects, for changing them; reading goes through {@link FundProjectReader}. */
@ApplicationScoped
class FundProjectRepository implements PanacheRepositoryBase<FundProject, UUID> {

  private static final String ONE_AT_A_TIME =
      "SELECT count(*) FROM (SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))) AS held";

  private final Caller caller;

  FundProjectRepository(Caller caller) {
    this.caller = caller;
  }

  /** Those of a unit, fund and year, by their numbers; nobody else begins one meanwhile. */
  List<FundProject> lockAll(String fundCode, int budgetYear, UUID unitId) {
    getEntityManager()
        .createNativeQuery(ONE_AT_A_TIME, Long.class)
        .setParameter("key", "fund-project " + fundCode + budgetYear + unitId)
        .getSingleResult();
    return find(
            "fundCode = ?1 AND budgetYear = ?2 AND unitId = ?3",
            Sort.by("slot"),
            fundCode,
            budgetYear,
            unitId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** The fund project, when the caller sees it, locked until the end of the transaction. */
  FundProject lock(UUID id) {
    return EntityRows.lock(this, "id", id, caller.seesAmong("scope", "held", "unitId"))
        .orElseThrow(() -> unknown(id));
  }

  /** The one with this identifier, if it is one, locked. */
  Optional<FundProject> lockKnown(UUID id) {
    return find("id = ?1", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  /** Counts a change that stands beside it, and writes all there is. */
  void touch(UUID id) {
    FundProject project = findById(id, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    getEntityManager().flush();
    getEntityManager().refresh(project);
  }

  static ProblemException unknown(UUID id) {
    return ProblemException.notFound("二级项目", "fund project", id);
  }
}
