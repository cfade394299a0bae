package org.ipfund.catalog.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.catalog.round.Round;
import org.ipfund.catalog.round.Rounds;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.operation.RowFault;

/** Loads rows into the catalogue of a draft round: by position, unchanged rows without effect. */
@ApplicationScoped
class ProjectImport {

  private final Rounds rounds;
  private final ProjectRepository projects;
  private final Audit audit;
  private final Caller caller;

  ProjectImport(Rounds rounds, ProjectRepository projects, Audit audit, Caller caller) {
    this.rounds = rounds;
    this.projects = projects;
    this.audit = audit;
    this.caller = caller;
  }

  /** Takes the rows over in the running transaction, or returns what is wrong with them. */
  List<RowFault> load(UUID roundId, List<ProjectRow> rows) {
    Round round;
    try {
      round = rounds.lockDraft(roundId);
    } catch (ProblemException published) {
      return List.of(new RowFault(0, null, "round-status", published.detail()));
    }
    Map<Integer, CatalogueProject> known = new HashMap<>();
    projects.ofRound(roundId).forEach(p -> known.put(p.seq(), p));
    List<RowFault> faults =
        ProjectRules.check(rows, known.values().stream().map(CatalogueProject::row).toList());
    if (faults.isEmpty()) {
      rows.forEach(row -> takeOver(round, known, row));
      round.preparedBy(caller.name());
      int slots = (int) known.values().stream().filter(CatalogueProject::isSlot).count();
      round.holds(known.size() - slots, slots);
    }
    return faults;
  }

  private void takeOver(Round round, Map<Integer, CatalogueProject> known, ProjectRow row) {
    CatalogueProject project = known.get(row.seq());
    if (project == null) {
      CatalogueProject added = new CatalogueProject(round.id(), row);
      projects.persist(added);
      known.put(added.seq(), added);
      audit.record("added", "catalogue-project", added.id(), null, row);
    } else {
      ProjectRow before = project.row();
      if (project.become(row)) {
        audit.record("changed", "catalogue-project", project.id(), before, row);
      }
    }
  }
}
