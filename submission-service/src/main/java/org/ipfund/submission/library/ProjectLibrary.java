package org.ipfund.submission.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.BusinessClock;

/**
 * The project library (项目库): no budget without a project ({@code N23-10}). SQL, because a project
 * is written once and never changed, and those of a package by hundreds, in one batch.
 */
@ApplicationScoped
public class ProjectLibrary {

  private static final String INSERT =
      """
      INSERT INTO project (id, name, demand_id, line_no, consolidation_id, round_id, unit_id, scope,
        region_code, budget_year, form_code, amount, established_at, fund_project_id, route,
        lump_sum, version)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
      """;

  private final Database database;
  private final BusinessClock clock;
  private final Outbox outbox;
  private final Audit audit;

  ProjectLibrary(Database database, BusinessClock clock, Outbox outbox, Audit audit) {
    this.database = database;
    this.clock = clock;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** Establishes projects in the running transaction, and tells of each. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void establish(List<Establishment> projects) {
    database.batch(INSERT, projects.stream().map(this::row).toList());
    for (Establishment project : projects) {
      tell(project, project);
    }
  }

  /**
   * Establishes what a city decides, in the running transaction, and tells of it.
   *
   * @param lumpSum the sub-project it is taken out of, whose demand and line it is told with
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void establishWithin(Establishment project, LumpSumLine lumpSum) {
    database.batch(INSERT, List.<Object[]>of(row(project)));
    tell(project, lumpSum.over(project));
  }

  private void tell(Establishment project, Establishment told) {
    outbox.append(ProjectEstablished.of(told));
    audit.record("established", "project", project.projectId(), null, project);
  }

  private Object[] row(Establishment project) {
    return new Object[] {
      project.projectId(),
      project.name(),
      project.demandId(),
      project.lineNo(),
      project.consolidationId(),
      project.roundId(),
      project.unitId(),
      project.scope(),
      project.regionCode(),
      project.budgetYear(),
      project.formCode(),
      project.amount(),
      clock.instant(),
      project.fundProjectId(),
      project.route(),
      project.lumpSum()
    };
  }
}
