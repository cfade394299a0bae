package org.ipfund.catalog.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ipfund.catalog.round.Rounds;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.operation.Operations;

/** Starts the loading of catalogue rows. */
@ApplicationScoped
public class ProjectService {

  private final Rounds rounds;
  private final Operations operations;
  private final ProjectImport projectImport;

  ProjectService(Rounds rounds, Operations operations, ProjectImport projectImport) {
    this.rounds = rounds;
    this.operations = operations;
    this.projectImport = projectImport;
  }

  /**
   * Returns the operation that loads the rows: all of them, or none.
   *
   * @throws ProblemException 404, or 409 when the round is no draft
   */
  @Transactional
  public UUID start(UUID roundId, ProjectsRequest request, boolean dryRun) {
    rounds.lockDraft(roundId);
    return operations.start(
        "PROJECTS",
        request.rows().size(),
        dryRun,
        progress -> projectImport.load(roundId, request.rows()));
  }
}
