package org.ipfund.submission.filing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import org.ipfund.submission.reference.Meant;
import org.ipfund.submission.reference.Obligation;
import org.ipfund.submission.reference.ObligationScope;
import org.ipfund.submission.reference.ProjectObligations;
import org.ipfund.submission.reference.Unit;

/**
 * Holds a demand against what the catalogue asks of its unit: what is 不得申报 it does not ask for
 * ({@code N22-33}), what is 必做 it does not leave out ({@code N22-24}). Where nobody can tell
 * whether it is meant, a person must answer.
 */
final class ObligationRules {

  private static final Wording WORDS = Wording.of(ObligationRules.class);

  private static final FormRule EXCLUDED =
      new FormRule("catalogue-excluded", RuleStage.SUBMIT, RuleEffect.REFUSE);
  private static final FormRule MANDATORY =
      new FormRule("catalogue-mandatory", RuleStage.SUBMIT, RuleEffect.FINDING);
  private static final FormRule SCOPE =
      new FormRule("catalogue-scope", RuleStage.SUBMIT, RuleEffect.FINDING);

  private ObligationRules() {}

  /**
   * @param duties what the rows that the lines name ask, and all that somebody must undertake
   */
  static List<Finding> check(
      Form form,
      Unit unit,
      List<DemandLine> lines,
      List<ProjectObligations> duties,
      ObligationScope scope) {
    Stream<Finding> asked =
        IntStream.range(0, lines.size())
            .boxed()
            .flatMap(i -> excluded(i, lines.get(i), unit, duties, scope).stream());
    Stream<Finding> leftOut =
        duties.stream()
            .filter(duty -> takes(form, duty.project()))
            .filter(duty -> lines.stream().noneMatch(line -> asksFor(line, duty.project())))
            .flatMap(duty -> missing(duty, unit, scope).stream());
    return Stream.concat(asked, leftOut).toList();
  }

  private static Optional<Finding> excluded(
      int index,
      DemandLine line,
      Unit unit,
      List<ProjectObligations> duties,
      ObligationScope scope) {
    String pointer = "/lines/" + index + "/catalogueProjectId";
    List<Obligation> excluding =
        duties.stream()
            .filter(duty -> asksFor(line, duty.project()))
            .flatMap(duty -> duty.obligations().stream())
            .filter(Obligation::isExcluding)
            .toList();
    return told(
        excluding,
        obligation -> scope.excludes(obligation, unit),
        text ->
            Finding.of(EXCLUDED, WORDS.violation(pointer, "catalogue-excluded", line.name(), text)),
        text ->
            Finding.of(
                SCOPE, WORDS.violation(pointer, "catalogue-scope.excluded", line.name(), text)));
  }

  private static Optional<Finding> missing(
      ProjectObligations duty, Unit unit, ObligationScope scope) {
    CatalogueProject project = duty.project();
    return told(
        duty.obligations().stream().filter(Obligation::isMandatory).toList(),
        obligation -> scope.demands(obligation, unit),
        text ->
            Finding.of(
                MANDATORY,
                WORDS.violation(
                    "/lines", "catalogue-mandatory", project.name(), text, project.id())),
        text ->
            Finding.of(
                SCOPE,
                WORDS.violation("/lines", "catalogue-scope", project.name(), text, project.id())));
  }

  /** That one means the unit, or else that nobody knows whether one does. */
  private static Optional<Finding> told(
      List<Obligation> obligations,
      Function<Obligation, Meant> means,
      Function<String, Finding> meant,
      Function<String, Finding> unknown) {
    return first(obligations, means, Meant.YES)
        .map(meant)
        .or(() -> first(obligations, means, Meant.UNKNOWN).map(unknown));
  }

  private static Optional<String> first(
      List<Obligation> obligations, Function<Obligation, Meant> means, Meant wanted) {
    return obligations.stream()
        .filter(obligation -> means.apply(obligation) == wanted)
        .findFirst()
        .map(Obligation::scope);
  }

  private static boolean takes(Form form, CatalogueProject project) {
    return !project.extensionSlot()
        && (form.categories() == null || form.categories().contains(project.categoryCode()));
  }

  private static boolean asksFor(DemandLine line, CatalogueProject project) {
    return line.willing() && project.id().equals(line.catalogueProjectId());
  }
}
