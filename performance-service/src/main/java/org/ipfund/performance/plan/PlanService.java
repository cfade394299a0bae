package org.ipfund.performance.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.task.TaskRequest;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.Ids;

/** Drafts documents; another person publishes them. */
@ApplicationScoped
class PlanService {

  private final PlanRepository plans;
  private final PlanContext context;
  private final PlanDrafting drafting;
  private final Participation participation;
  private final Caller caller;
  private final Audit audit;

  PlanService(
      PlanRepository plans,
      PlanContext context,
      PlanDrafting drafting,
      Participation participation,
      Caller caller,
      Audit audit) {
    this.plans = plans;
    this.context = context;
    this.drafting = drafting;
    this.participation = participation;
    this.caller = caller;
    this.audit = audit;
  }

  /**
   * Makes a draft.
   *
   * @throws ProblemException 409 when another office issues it, 422
   */
  @Transactional
  public UUID create(PlanRequest request) {
    PlanContext.Issuer issuer = context.issuer(request.issuingBodyId());
    participation.requireOffice(issuer.scope());
    Plan plan =
        new Plan(Ids.next(), issuer.regionCode(), issuer.scope(), request.head(), caller.name());
    PlanDrafting.refuse(context.faults(request.head()));
    plans.persistAndFlush(plan);
    List<TaskRequest> tasks = request.tasks() == null ? List.of() : request.tasks();
    drafting.write(plan, request.content(), tasks, List.of());
    plans.flush();
    audit.record("created", "plan", plan.id().toString(), null, PlanState.of(plan));
    return plan.id();
  }

  /**
   * Writes a draft anew; tasks that are left out stay.
   *
   * @throws ProblemException 404, 412, 428, 409 when it is no draft, 422
   */
  @Transactional
  public void change(UUID id, String ifMatch, PlanRequest request) {
    Plan plan = draft(id, ifMatch);
    PlanState before = PlanState.of(plan);
    PlanContext.Issuer issuer = context.issuer(request.issuingBodyId());
    participation.requireOffice(issuer.scope());
    PlanDrafting.refuse(context.faults(request.head()));
    plan.write(request.head(), caller.name());
    plans.flush();
    drafting.write(plan, request.content(), request.tasks(), List.of());
    tell("changed", plan, before);
  }

  /**
   * Adds tasks to a draft, or writes those anew whose number is there.
   *
   * @throws ProblemException as for {@link #change}
   */
  @Transactional
  public void addTasks(UUID id, String ifMatch, PlanTasksRequest request) {
    Plan plan = draft(id, ifMatch);
    PlanState before = PlanState.of(plan);
    drafting.write(plan, request.tasks());
    plan.prepared(caller.name());
    tell("tasks-added", plan, before);
  }

  private Plan draft(UUID id, String ifMatch) {
    Plan plan = plans.lock(id);
    Etags.require(ifMatch, plan.version());
    participation.requireOffice(plan.scope());
    plan.require(PlanStatus.DRAFT);
    return plan;
  }

  private void tell(String action, Plan plan, PlanState before) {
    plans.write(plan);
    audit.record(action, "plan", plan.id().toString(), before, PlanState.of(plan));
  }
}
