package org.ipfund.performance.planevaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.plan.Plan;
import org.ipfund.performance.plan.PlanRepository;
import org.ipfund.performance.plan.PlanStatus;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Ids;

/**
 * The office that issued a document evaluates it (SB-090); another person issues the evaluation.
 */
@ApplicationScoped
class EvaluationService {

  private static final Wording WORDS = Wording.of(EvaluationService.class);

  private final PlanRepository plans;
  private final PlanEvaluationRepository evaluations;
  private final VerdictRows rows;
  private final Evaluators evaluators;
  private final Participation participation;
  private final Audit audit;
  private final BusinessClock clock;

  EvaluationService(
      PlanRepository plans,
      PlanEvaluationRepository evaluations,
      VerdictRows rows,
      Evaluators evaluators,
      Participation participation,
      Audit audit,
      BusinessClock clock) {
    this.plans = plans;
    this.evaluations = evaluations;
    this.rows = rows;
    this.evaluators = evaluators;
    this.participation = participation;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Drafts an evaluation and computes its verdicts.
   *
   * @return its id
   * @throws ProblemException 404, 409 for another office, a draft, or one that is there, 422
   */
  @Transactional
  public UUID create(EvaluationRequest request) {
    Plan plan = plans.lock(request.planId());
    participation.requireOffice(plan.scope());
    if (plan.status() == PlanStatus.DRAFT) {
      throw WORDS.conflict("evaluation-plan");
    }
    refuse(
        EvaluationRules.faults(
            request, plan.periodStart(), plan.periodEnd(), midTerm(plan.id()), clock.today()));
    PlanEvaluation made = new PlanEvaluation(Ids.next(), plan.scope(), request, evaluators.name());
    evaluations.persistAndFlush(made);
    rows.compute(made);
    audit.record("drafted", "plan-evaluation", made.id().toString(), null, state(made));
    return made.id();
  }

  private LocalDate midTerm(UUID planId) {
    return evaluations
        .find("planId = ?1 AND kind = ?2", planId, EvaluationKind.MID_TERM)
        .firstResultOptional()
        .map(PlanEvaluation::asOf)
        .orElse(null);
  }

  /**
   * Takes over what a person concludes and where the person differs.
   *
   * @throws ProblemException 404, 412, 428, 409 when it was issued, 422
   */
  @Transactional
  public void change(UUID id, String ifMatch, EvaluationChangeRequest request) {
    PlanEvaluation evaluation = draft(id, ifMatch);
    EvaluationState before = state(evaluation);
    refuse(EvaluationRules.faults(request.verdicts(), rows.of(id)));
    rows.change(evaluation, request.verdicts(), evaluators.name());
    evaluation.conclude(request.conclusion(), evaluators.name());
    tell("changed", evaluation, before);
  }

  /**
   * Computes the verdicts anew from what was entered meanwhile.
   *
   * @throws ProblemException 404, 412, 428, 409 when it was issued
   */
  @Transactional
  public void recompute(UUID id, String ifMatch) {
    PlanEvaluation evaluation = draft(id, ifMatch);
    EvaluationState before = state(evaluation);
    rows.compute(evaluation);
    evaluation.prepared(evaluators.name());
    tell("recomputed", evaluation, before);
  }

  /**
   * Issues what another has prepared: whoever takes part sees it from now on.
   *
   * @throws ProblemException 404, 412, 428, 403 for who prepared it, 409 when it was issued, 422
   */
  @Transactional
  public void issue(UUID id, String ifMatch) {
    PlanEvaluation evaluation = draft(id, ifMatch);
    evaluators.requireAnother(evaluation);
    refuse(EvaluationRules.missing(evaluation.conclusion(), rows.of(id)));
    EvaluationState before = state(evaluation);
    evaluation.issue(evaluators.name(), clock.instant());
    evaluations.write(evaluation);
    rows.tell(evaluation);
    audit.record("issued", "plan-evaluation", id.toString(), before, state(evaluation));
  }

  private PlanEvaluation draft(UUID id, String ifMatch) {
    PlanEvaluation found = evaluations.lock(id);
    Etags.require(ifMatch, found.version());
    participation.requireOffice(found.scope());
    found.requireDraft();
    return found;
  }

  private void tell(String action, PlanEvaluation changed, EvaluationState before) {
    evaluations.write(changed);
    audit.record(action, "plan-evaluation", changed.id().toString(), before, state(changed));
  }

  private EvaluationState state(PlanEvaluation evaluation) {
    List<String> differing =
        rows.of(evaluation.id()).stream()
            .filter(row -> row.reason() != null)
            .map(row -> row.ordinal() + " " + row.verdict() + " " + row.reason())
            .toList();
    return EvaluationState.of(evaluation, differing);
  }

  private static void refuse(List<Violation> faults) {
    if (!faults.isEmpty()) {
      throw ProblemException.refused(faults);
    }
  }
}
