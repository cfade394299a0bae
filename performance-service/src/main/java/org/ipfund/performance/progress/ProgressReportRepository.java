package org.ipfund.performance.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.ipfund.platform.answer.EntityRows;
import org.ipfund.platform.problem.ProblemException;

/** Reports, for changing them. */
@ApplicationScoped
class ProgressReportRepository implements PanacheRepositoryBase<ProgressReport, UUID> {

  private final ReportReader reader;

  ProgressReportRepository(ReportReader reader) {
    this.reader = reader;
  }

  /**
   * One that the caller sees, locked until the end of the transaction.
   *
   * @throws ProblemException 404 when there is none
   */
  ProgressReport lock(UUID id) {
    reader.require(id);
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }

  void write(ProgressReport changed) {
    EntityRows.write(this, changed, ProgressReport::version);
  }
}
