package org.ipfund.performance.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.problem.ProblemException;

/** Approves target tables. */
@ApplicationScoped
public class TargetTableService {

  private final TargetTableRepository tables;
  private final TableVersioning versioning;
  private final Audit audit;

  TargetTableService(TargetTableRepository tables, TableVersioning versioning, Audit audit) {
    this.tables = tables;
    this.versioning = versioning;
    this.audit = audit;
  }

  /**
   * Approves a draft and tells the others; findings do not block.
   *
   * @throws ProblemException 404, 412, 428, or 409 when it is not a draft
   */
  @Transactional
  public void approve(UUID id, String ifMatch) {
    TargetTable table = tables.lock(id);
    Etags.require(ifMatch, table.version());
    TableState before = TableState.of(table);
    table.approve();
    versioning.ofDraft(table);
    versioning.tell(table);
    audit.record("approved", "target-table", id, before, TableState.of(table));
  }
}
