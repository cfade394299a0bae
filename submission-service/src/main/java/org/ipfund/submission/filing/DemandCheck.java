package org.ipfund.submission.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.RuleStage;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.submission.demand.Demand;
import org.ipfund.submission.demand.DemandRequest;
import org.ipfund.submission.demand.FilingTime;
import org.ipfund.submission.demand.Finding;
import org.ipfund.submission.line.DemandLine;
import org.ipfund.submission.ownership.Belonging;
import org.ipfund.submission.receiving.Place;
import org.ipfund.submission.receiving.Places;
import org.ipfund.submission.receiving.Receiving;
import org.ipfund.submission.reference.Admission;
import org.ipfund.submission.reference.Catalogue;
import org.ipfund.submission.reference.CatalogueProject;
import org.ipfund.submission.reference.Form;
import org.ipfund.submission.reference.FormRule;
import org.ipfund.submission.reference.ObligationScopes;
import org.ipfund.submission.reference.ProjectObligations;
import org.ipfund.submission.reference.Round;
import org.ipfund.submission.reference.Rounds;

/** Brings together what decides whether a demand may pass: references, deadline, rules, size. */
@ApplicationScoped
class DemandCheck {

  private static final Wording WORDS = Wording.of(DemandCheck.class);

  private final Rounds rounds;
  private final BusinessClock clock;
  private final DemandSize size;
  private final Places places;
  private final Catalogue projects;
  private final ObligationScopes scopes;

  DemandCheck(
      Rounds rounds,
      BusinessClock clock,
      DemandSize size,
      Places places,
      Catalogue projects,
      ObligationScopes scopes) {
    this.scopes = scopes;
    this.projects = projects;
    this.rounds = rounds;
    this.clock = clock;
    this.size = size;
    this.places = places;
  }

  Instant now() {
    return clock.instant();
  }

  Admission admission(Demand demand) {
    return rounds.admission(demand.roundId(), demand.unitId(), demand.formCode());
  }

  /**
   * What is known of the references.
   *
   * @throws ProblemException 422 naming each that is unknown
   */
  Admission admit(DemandRequest request) {
    Admission admission = rounds.admission(request.roundId(), request.unitId(), request.formCode());
    List<Violation> violations = AdmissionRules.unknown(admission);
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
    return admission;
  }

  /**
   * What is found but does not refuse at this stage.
   *
   * @throws ProblemException 422 with everything that refuses, deadline and size among it
   */
  List<Finding> pass(Filing filing, RuleStage stage) {
    Admission admission = filing.admission();
    List<Finding> findings = judge(admission, filing.content().lines());
    List<Violation> refused = new ArrayList<>();
    untimely(filing, stage).ifPresent(refused::add);
    AdmissionRules.ended(admission).ifPresent(refused::add);
    if (stage == RuleStage.SUBMIT) {
      unpaid(admission).ifPresent(refused::add);
    }
    findings.stream()
        .filter(finding -> finding.refusesAt(stage))
        .map(Finding::violation)
        .forEach(refused::add);
    size.excess(filing.content()).ifPresent(refused::add);
    if (!refused.isEmpty()) {
      throw ProblemException.refused(refused);
    }
    return findings;
  }

  /**
   * A demand is taken back as long as it can come again.
   *
   * @throws ProblemException 422 after the deadline of its unit
   */
  void requireWithdrawable(Demand demand, Admission admission) {
    FilingTime time = FilingTime.of(admission, demand.returnUntil());
    if (time.at(now()) == FilingTime.Phase.OVER) {
      boolean provincial = Belonging.isProvincial(demand.belonging().scope());
      throw ProblemException.refused(
          List.of(AdmissionRules.notTakenBack(time.deadline().end(), provincial)));
    }
  }

  /** Drafts are written before a round opens, what is filed waits for that day. */
  private Optional<Violation> untimely(Filing filing, RuleStage stage) {
    FilingTime time = filing.time();
    Round round = filing.admission().round();
    return switch (time.at(now())) {
      case OVER -> Optional.of(AdmissionRules.tooLate(round, time.deadline().end()));
      case EARLY ->
          stage == RuleStage.SAVE ? Optional.empty() : Optional.of(AdmissionRules.tooEarly(round));
      case OPEN -> Optional.empty();
    };
  }

  /** What is submitted is money that the province can pay to the unit's region. */
  private Optional<Violation> unpaid(Admission admission) {
    if (admission.unit() == null) {
      return Optional.empty();
    }
    String region = admission.unit().regionCode();
    Map<String, Place> above = places.upwards(List.of(region));
    return Receiving.region(region, above).isPresent()
        ? Optional.empty()
        : Optional.of(Receiving.unpaid("/unitId", region, above));
  }

  private List<Finding> judge(Admission admission, List<DemandLine> lines) {
    Form form = admission.form();
    List<FormRule> bound = form == null ? List.of() : form.rules();
    List<Finding> findings =
        new ArrayList<>(DemandRules.judge(bound, lines, admission.round().budgetYear()));
    if (admission.round().catalogueKnown() && CatalogueRules.asks(form, lines)) {
      List<CatalogueProject> named =
          projects.find(
              admission.round().id(), CatalogueRules.ids(lines), CatalogueRules.names(lines));
      findings.addAll(CatalogueRules.check(form, lines, named));
      if (admission.unit() != null) {
        List<ProjectObligations> duties = projects.duties(named);
        findings.addAll(
            ObligationRules.check(form, admission.unit(), lines, duties, scopes.of(duties)));
      }
    }
    return List.copyOf(findings);
  }

  /**
   * A demand answers one form of one round for one unit, for good.
   *
   * @throws ProblemException 422
   */
  static void requireSameFiling(Demand demand, DemandRequest request) {
    boolean same =
        demand.roundId().equals(request.roundId())
            && demand.unitId().equals(request.unitId())
            && demand.formCode().equals(request.formCode());
    if (!same) {
      throw ProblemException.refused(List.of(WORDS.violation("", "demand-filing")));
    }
  }
}
