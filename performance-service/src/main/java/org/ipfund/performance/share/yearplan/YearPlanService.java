package org.ipfund.performance.share.yearplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.body.BodyPeople;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Ids;

/** Drafts and files what bodies plan for a year: each its own people. */
@ApplicationScoped
class YearPlanService {

  private static final Wording WORDS = Wording.of(YearPlanService.class);

  private final YearPlanRepository plans;
  private final YearPlanOwners owners;
  private final BodyPeople people;
  private final Caller caller;
  private final Audit audit;
  private final BusinessClock clock;

  YearPlanService(
      YearPlanRepository plans,
      YearPlanOwners owners,
      BodyPeople people,
      Caller caller,
      Audit audit,
      BusinessClock clock) {
    this.plans = plans;
    this.owners = owners;
    this.people = people;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Drafts a body's plan of a year.
   *
   * @throws ProblemException 404, 403 for others than the body's own people, 409 when there is one,
   *     422
   */
  @Transactional
  public UUID create(UUID planId, YearPlanRequest request) {
    YearPlanOwner owner = owners.require(planId, request.bodyId());
    refuse(YearPlanRules.faults(request, owner));
    people.require(request.bodyId());
    String[] participants = owners.participants(request.bodyId());
    BodyYearPlan plan = new BodyYearPlan(Ids.next(), owner, request, participants, caller.name());
    plans.persistAndFlush(plan);
    audit.record("created", "year-plan", plan.id().toString(), null, YearPlanState.of(plan));
    return plan.id();
  }

  /**
   * Writes a draft anew.
   *
   * @throws ProblemException 404, 412, 428, 403, 409 when it is filed, 422
   */
  @Transactional
  public void change(UUID id, String ifMatch, YearPlanRequest request) {
    BodyYearPlan plan = draft(id, ifMatch);
    List<Violation> faults =
        new ArrayList<>(
            YearPlanRules.faults(request, owners.require(plan.planId(), request.bodyId())));
    if (!plan.isOf(request)) {
      faults.add(WORDS.violation("/year", "year-plan-other", plan.year()));
    }
    refuse(faults);
    YearPlanState before = YearPlanState.of(plan);
    plan.write(request, caller.name());
    tell("changed", plan, before);
  }

  /**
   * Files a draft; it stays as it is from then on.
   *
   * @throws ProblemException 404, 412, 428, 403, 409 when it is filed, 422 when something of it is
   *     not there
   */
  @Transactional
  public void file(UUID id, String ifMatch) {
    BodyYearPlan plan = draft(id, ifMatch);
    owners.require(plan.planId(), plan.bodyId());
    refuse(YearPlanRules.missing(plan));
    YearPlanState before = YearPlanState.of(plan);
    plan.file(caller.name(), clock.instant());
    tell("filed", plan, before);
  }

  private BodyYearPlan draft(UUID id, String ifMatch) {
    BodyYearPlan plan = plans.lock(id);
    Etags.require(ifMatch, plan.version());
    people.require(plan.bodyId());
    plan.requireDraft();
    return plan;
  }

  private void tell(String action, BodyYearPlan plan, YearPlanState before) {
    plans.write(plan);
    audit.record(action, "year-plan", plan.id().toString(), before, YearPlanState.of(plan));
  }

  private static void refuse(List<Violation> faults) {
    if (!faults.isEmpty()) {
      throw ProblemException.refused(faults);
    }
  }
}
