package org.ipfund.submission.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.platform.problem.RuleEffect;
import org.ipfund.platform.problem.RuleStage;
import org.ipfund.platform.problem.Wording;
import org.ipfund.submission.demand.Finding;
import org.ipfund.submission.reference.CatalogueProject;
import org.ipfund.submission.reference.FormRule;
import org.ipfund.submission.reference.Meant;
import org.ipfund.submission.reference.Obligation;
import org.ipfund.submission.reference.ObligationScope;
import org.ipfund.submission.reference.ProjectObligations;
import org.ipfund.submission.reference.Unit;

/**
 * What a city's package lacks of what its units must undertake ({@code N22-24}): each project by
 * name, with the units that owe it. Where nobody can tell who is meant, a person must answer.
 */
final class CoverageRules {

  private static final Wording WORDS = Wording.of(CoverageRules.class);

  private static final FormRule MANDATORY =
      new FormRule("catalogue-mandatory", RuleStage.REPORT, RuleEffect.FINDING);
  private static final FormRule SCOPE =
      new FormRule("catalogue-scope", RuleStage.REPORT, RuleEffect.FINDING);

  /** A unit asks for a project in the package. */
  record Covered(UUID unitId, UUID projectId) {}

  private CoverageRules() {}

  /**
   * @param duties what somebody must undertake
   * @param units those of the city that may be meant
   */
  static List<Finding> check(
      List<ProjectObligations> duties,
      ObligationScope scope,
      List<Unit> units,
      Set<Covered> covered) {
    List<Finding> findings = new ArrayList<>();
    for (ProjectObligations duty : duties) {
      List<Obligation> mandatory =
          duty.obligations().stream().filter(Obligation::isMandatory).toList();
      for (Obligation obligation : mandatory) {
        lacking(duty.project(), obligation, scope, units, covered).ifPresent(findings::add);
      }
    }
    return List.copyOf(findings);
  }

  private static Optional<Finding> lacking(
      CatalogueProject project,
      Obligation obligation,
      ObligationScope scope,
      List<Unit> units,
      Set<Covered> covered) {
    List<Unit> without =
        units.stream()
            .filter(unit -> !covered.contains(new Covered(unit.id(), project.id())))
            .toList();
    List<Unit> owing = meant(without, obligation, scope, Meant.YES);
    if (!owing.isEmpty()) {
      String names = owing.stream().map(Unit::name).collect(Collectors.joining("、"));
      return Optional.of(
          Finding.of(
              MANDATORY,
              WORDS.violation(
                  "", "catalogue-mandatory", project.name(), names, obligation.scope())));
    }
    boolean asked = covered.stream().anyMatch(each -> each.projectId().equals(project.id()));
    return asked || meant(without, obligation, scope, Meant.UNKNOWN).isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                SCOPE, WORDS.violation("", "catalogue-scope", project.name(), obligation.scope())));
  }

  private static List<Unit> meant(
      List<Unit> units, Obligation obligation, ObligationScope scope, Meant wanted) {
    return units.stream().filter(unit -> scope.demands(obligation, unit) == wanted).toList();
  }
}
