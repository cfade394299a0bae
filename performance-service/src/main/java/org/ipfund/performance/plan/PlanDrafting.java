package org.ipfund.performance.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipfund.performance.body.BodyNames;
import org.ipfund.performance.body.KnownBodies;
import org.ipfund.performance.plan.content.PlanContent;
import org.ipfund.performance.plan.content.PlanContentRules;
import org.ipfund.performance.plan.content.PlanContentWriting;
import org.ipfund.performance.task.Assignment;
import org.ipfund.performance.task.Assignments;
import org.ipfund.performance.task.TaskOwner;
import org.ipfund.performance.task.TaskRequest;
import org.ipfund.performance.task.TaskRules;
import org.ipfund.performance.task.TaskWriting;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;

/** Writes what stands in a document: its content while it is a draft, and its tasks. */
@ApplicationScoped
class PlanDrafting {

  private final BodyNames names;
  private final PlanContentWriting contents;
  private final TaskWriting tasks;

  PlanDrafting(BodyNames names, PlanContentWriting contents, TaskWriting tasks) {
    this.names = names;
    this.contents = contents;
    this.tasks = tasks;
  }

  KnownBodies bodies(Plan plan) {
    return names.of(plan.regionCode(), plan.namesOf());
  }

  /**
   * Writes a draft's content anew, and its tasks where there are any.
   *
   * @param said null: the tasks stay as they are
   * @throws ProblemException 422 with the faults of all of it
   */
  void write(Plan plan, PlanContent content, List<TaskRequest> said, List<Violation> before) {
    List<Violation> faults = new ArrayList<>(before);
    faults.addAll(PlanContentRules.faults(content));
    if (said == null) {
      faults.addAll(PlanContentRules.leftOut(content, contents.usedParts(plan.id())));
    }
    refuse(faults);
    KnownBodies bodies = bodies(plan);
    Map<String, UUID> parts = contents.write(plan.id(), plan.scope(), content, bodies);
    if (said != null) {
      tasks.clear(plan.id());
      content(plan, parts, said, bodies);
    }
    contents.dropOldParts(plan.id());
  }

  private void content(
      Plan plan, Map<String, UUID> parts, List<TaskRequest> said, KnownBodies bodies) {
    TaskOwner owner = owner(plan, parts);
    List<Assignment> assigned = assigned(plan, said, bodies);
    refuse(TaskRules.faults(said, assigned, owner, Set.of()));
    tasks.write(owner, said, assigned, Map.of());
    plan.count(said.size());
  }

  /**
   * Writes some tasks; those whose number is there keep their ids.
   *
   * @return the ids by number as they were before
   * @throws ProblemException 422 with the faults of all of them
   */
  Map<Integer, UUID> write(Plan plan, List<TaskRequest> said) {
    TaskOwner owner = owner(plan, contents.parts(plan.id()));
    List<Assignment> assigned = assigned(plan, said, bodies(plan));
    refuse(TaskRules.faults(said, assigned, owner, Set.of()));
    Map<Integer, UUID> there = tasks.ids(plan.id());
    tasks.write(owner, said, assigned, there);
    plan.count(
        there.size()
            + (int) said.stream().filter(task -> !there.containsKey(task.number())).count());
    return there;
  }

  /** Gives up tasks of a published document. */
  void drop(Plan plan, List<Integer> numbers) {
    tasks.drop(owner(plan, Map.of()), numbers);
  }

  static List<Assignment> assigned(Plan plan, List<TaskRequest> said, KnownBodies bodies) {
    Assignments reading = new Assignments(bodies, plan.isFirstLead());
    return said.stream().map(reading::of).toList();
  }

  static TaskOwner owner(Plan plan, Map<String, UUID> parts) {
    return new TaskOwner(
        plan.id(), plan.scope(), plan.revision(), plan.periodStart(), plan.periodEnd(), parts);
  }

  static void refuse(List<Violation> faults) {
    if (!faults.isEmpty()) {
      throw ProblemException.refused(faults);
    }
  }
}
