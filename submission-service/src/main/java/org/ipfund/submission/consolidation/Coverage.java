package org.ipfund.submission.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.submission.consolidation.CoverageRules.Covered;
import org.ipfund.submission.demand.Finding;
import org.ipfund.submission.demand.FindingResponse;
import org.ipfund.submission.reference.Catalogue;
import org.ipfund.submission.reference.Forms;
import org.ipfund.submission.reference.ObligationScopes;
import org.ipfund.submission.reference.ProjectObligations;
import org.ipfund.submission.reference.Unit;
import org.ipfund.submission.reference.Units;

/** Shows a package with what it lacks of what its round's catalogue asks of the city's units. */
@ApplicationScoped
class Coverage {

  /**
   * What was asked for and not rejected; what became of a demand that is not seen stays unknown.
   */
  private static final String COVERED =
      """
      SELECT DISTINCT s.demand_unit_id, l.catalogue_project_id FROM consolidation_source s
      JOIN demand_line l ON l.demand_id = s.demand_id AND l.line_no = s.demand_line_no
      WHERE s.consolidation_id = ? AND s.taken > 0 AND l.willing
        AND l.catalogue_project_id IS NOT NULL
      """;

  private final Database database;
  private final Catalogue catalogue;
  private final Forms forms;
  private final ObligationScopes scopes;
  private final Units units;

  Coverage(
      Database database, Catalogue catalogue, Forms forms, ObligationScopes scopes, Units units) {
    this.database = database;
    this.forms = forms;
    this.catalogue = catalogue;
    this.scopes = scopes;
    this.units = units;
  }

  ConsolidationResponse shown(ConsolidationResponse read) {
    return read.with(findings(read).stream().map(FindingResponse::from).toList());
  }

  private List<Finding> findings(ConsolidationResponse read) {
    Predicate<String> taken = forms.categories(read.roundId());
    List<ProjectObligations> duties =
        catalogue.mandatory(read.roundId()).stream()
            .filter(duty -> taken.test(duty.project().categoryCode()))
            .toList();
    if (duties.isEmpty()) {
      return List.of();
    }
    List<Unit> mayOwe = units.below(read.cityRegionCode(), named(duties));
    Set<Covered> covered = new HashSet<>(database.list(COVERED, Coverage::covered, read.id()));
    return CoverageRules.check(duties, scopes.of(duties), mayOwe, covered);
  }

  private static List<String> named(List<ProjectObligations> duties) {
    return duties.stream()
        .flatMap(duty -> duty.obligations().stream())
        .flatMap(obligation -> obligation.named().stream())
        .distinct()
        .toList();
  }

  private static Covered covered(Columns row) throws SQLException {
    return new Covered(row.id("demand_unit_id"), row.id("catalogue_project_id"));
  }
}
