package org.ipfund.performance.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.ipfund.performance.body.KnownBodies;
import org.ipfund.performance.plan.content.PlanContent;
import org.ipfund.performance.plan.content.PlanContentRules;
import org.ipfund.performance.task.Assignment;
import org.ipfund.performance.task.TaskOwner;
import org.ipfund.performance.task.TaskRequest;
import org.ipfund.performance.task.TaskRules;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Ids;

/** Says what a document would be, and saves nothing. */
@ApplicationScoped
class PlanCheck {

  private final PlanContext context;
  private final PlanDrafting drafting;

  PlanCheck(PlanContext context, PlanDrafting drafting) {
    this.context = context;
    this.drafting = drafting;
  }

  /**
   * @throws org.ipfund.platform.problem.ProblemException 422 with all faults
   */
  PlanCheckResponse check(PlanRequest request) {
    PlanContext.Issuer issuer = context.issuer(request.issuingBodyId());
    PlanContent content = request.content();
    List<TaskRequest> tasks = request.tasks() == null ? List.of() : request.tasks();
    Plan plan = new Plan(Ids.next(), issuer.regionCode(), issuer.scope(), request.head(), "");
    KnownBodies bodies = drafting.bodies(plan);
    List<Assignment> assigned = PlanDrafting.assigned(plan, tasks, bodies);
    Map<String, UUID> parts = new HashMap<>();
    content.parts().forEach(part -> parts.put(part.key(), Ids.next()));
    TaskOwner owner = PlanDrafting.owner(plan, parts);
    List<Violation> faults = new ArrayList<>(context.faults(request.head()));
    faults.addAll(PlanContentRules.faults(content));
    faults.addAll(TaskRules.faults(tasks, assigned, owner, Set.of()));
    PlanDrafting.refuse(faults);
    return answer(content, tasks, assigned, bodies);
  }

  private static PlanCheckResponse answer(
      PlanContent content, List<TaskRequest> tasks, List<Assignment> assigned, KnownBodies bodies) {
    Set<String> unknown = new TreeSet<>();
    List<PlanCheckResponse.TaskNeed> needs = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      Assignment who = assigned.get(i);
      who.parties().stream()
          .filter(party -> party.bodyId() == null)
          .forEach(party -> unknown.add(party.printed()));
      if (!who.needs().isEmpty()) {
        needs.add(new PlanCheckResponse.TaskNeed(tasks.get(i).number(), List.copyOf(who.needs())));
      }
    }
    content.indicators().stream()
        .filter(indicator -> bodies.find(indicator.supplier()) == null)
        .forEach(indicator -> unknown.add(indicator.supplier()));
    return new PlanCheckResponse(
        tasks.size(),
        content.indicators().size(),
        content.goals().size(),
        content.boxes().size(),
        List.copyOf(unknown),
        needs);
  }
}
