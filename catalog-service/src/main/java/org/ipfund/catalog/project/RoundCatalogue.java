package org.ipfund.catalog.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.catalogue.Catalogue;
import org.ipfund.catalog.catalogue.CatalogueRow;
import org.ipfund.platform.sql.Database;

/** The catalogue of a round for whoever publishes or withdraws the round. */
@ApplicationScoped
class RoundCatalogue implements Catalogue {

  private static final String DELETE_OBLIGATIONS =
      "DELETE FROM project_obligation WHERE project_id IN"
          + " (SELECT id FROM catalogue_project WHERE round_id = ?)";
  private static final String DELETE_PROJECTS = "DELETE FROM catalogue_project WHERE round_id = ?";

  private final ProjectRepository projects;
  private final Database database;

  RoundCatalogue(ProjectRepository projects, Database database) {
    this.projects = projects;
    this.database = database;
  }

  @Override
  public List<CatalogueRow> rows(UUID roundId) {
    return projects.ofRound(roundId).stream()
        .sorted(Comparator.comparing(CatalogueProject::seq))
        .map(project -> row(project.id(), project.row()))
        .toList();
  }

  @Override
  public void delete(UUID roundId) {
    database.update(DELETE_OBLIGATIONS, roundId);
    database.update(DELETE_PROJECTS, roundId);
  }

  private static CatalogueRow row(UUID id, ProjectRow row) {
    return new CatalogueRow(
        id,
        row.seq(),
        row.categoryCode(),
        row.categoryLabel(),
        row.policyNo(),
        row.policyLabel(),
        row.projectNo(),
        row.name(),
        row.extensionSlot(),
        row.slotLabel(),
        row.obligations().stream().map(RoundCatalogue::told).toList());
  }

  private static CatalogueRow.Obligation told(Obligation obligation) {
    AwardHistory award = obligation.award();
    return new CatalogueRow.Obligation(
        obligation.scope(),
        obligation.obligation().name(),
        obligation.units().stream().map(UnitText::text).toList(),
        award == null
            ? null
            : new CatalogueRow.Award(award.budgetYear(), award.projectName(), award.had()));
  }
}
