package org.ipfund.performance.supervision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.ipfund.platform.answer.EntityRows;
import org.ipfund.platform.problem.ProblemException;

/** Findings, for changing them. */
@ApplicationScoped
class SupervisionRepository implements PanacheRepositoryBase<SupervisionFinding, UUID> {

  private final SupervisionReader reader;

  SupervisionRepository(SupervisionReader reader) {
    this.reader = reader;
  }

  /**
   * One that the caller sees, locked until the end of the transaction.
   *
   * @throws ProblemException 404 when there is none
   */
  SupervisionFinding lock(UUID id) {
    reader.require(id);
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }

  void write(SupervisionFinding changed) {
    EntityRows.write(this, changed, SupervisionFinding::version);
  }
}
