package org.ipfund.submission.filing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipfund.platform.problem.RuleEffect;
import org.ipfund.platform.problem.RuleStage;
import org.ipfund.platform.problem.Wording;
import org.ipfund.submission.demand.Finding;
import org.ipfund.submission.line.DemandLine;
import org.ipfund.submission.reference.CatalogueProject;
import org.ipfund.submission.reference.Form;
import org.ipfund.submission.reference.FormRule;
import org.ipfund.submission.reference.Obligation;
import org.ipfund.submission.reference.ProjectObligations;
import org.ipfund.submission.reference.Unit;

/**
 * Holds a demand against what the catalogue asks of its unit: what is 不得申报 it does not ask for
 * ({@code N22-33}), what is 必做 it does not leave out ({@code N22-24}).
 */
final class ObligationRules {

  private static final Wording WORDS = Wording.of(ObligationRules.class);

  private static final FormRule EXCLUDED =
      new FormRule("catalogue-excluded", RuleStage.SUBMIT, RuleEffect.REFUSE);
  private static final FormRule MANDATORY =
      new FormRule("catalogue-mandatory", RuleStage.SUBMIT, RuleEffect.FINDING);

  private ObligationRules() {}

  /**
   * @param duties what the rows that the lines name ask, and all that somebody must undertake
   */
  static List<Finding> check(
      Form form, Unit unit, List<DemandLine> lines, List<ProjectObligations> duties) {
    Stream<Finding> asked =
        IntStream.range(0, lines.size())
            .boxed()
            .flatMap(i -> excluded(i, lines.get(i), unit, duties).stream());
    Stream<Finding> leftOut =
        duties.stream()
            .filter(duty -> takes(form, duty.project()))
            .filter(duty -> lines.stream().noneMatch(line -> asksFor(line, duty.project())))
            .flatMap(duty -> missing(duty, unit).stream());
    return Stream.concat(asked, leftOut).toList();
  }

  private static Optional<Finding> excluded(
      int index, DemandLine line, Unit unit, List<ProjectObligations> duties) {
    return duties.stream()
        .filter(duty -> asksFor(line, duty.project()))
        .flatMap(duty -> duty.obligations().stream())
        .filter(obligation -> obligation.excludes(unit))
        .findFirst()
        .map(
            obligation ->
                Finding.of(
                    EXCLUDED,
                    WORDS.violation(
                        "/lines/" + index + "/catalogueProjectId",
                        "catalogue-excluded",
                        line.name(),
                        obligation.scope())));
  }

  private static Optional<Finding> missing(ProjectObligations duty, Unit unit) {
    CatalogueProject project = duty.project();
    return duty.obligations().stream()
        .filter(obligation -> obligation.demands(unit))
        .findFirst()
        .map(Obligation::scope)
        .map(
            scope ->
                Finding.of(
                    MANDATORY,
                    WORDS.violation(
                        "/lines", "catalogue-mandatory", project.name(), scope, project.id())));
  }

  private static boolean takes(Form form, CatalogueProject project) {
    return !project.extensionSlot()
        && (form.categories() == null || form.categories().contains(project.categoryCode()));
  }

  private static boolean asksFor(DemandLine line, CatalogueProject project) {
    return line.willing() && project.id().equals(line.catalogueProjectId());
  }
}
