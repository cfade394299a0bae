package org.ipfund.performance.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.plan.revision.PlanChange;
import org.ipfund.performance.plan.revision.PlanChangeKind;
import org.ipfund.performance.plan.revision.PlanRevisionRequest;
import org.ipfund.performance.plan.revision.PlanRevisionResponse;
import org.ipfund.performance.task.TaskRequest;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.BusinessClock;

/** The revisions of a document: what changed after publication, and why. */
@ApplicationScoped
class PlanRevisions {

  private static final Wording WORDS = Wording.of(PlanRevisions.class);
  private static final String PUBLICATION = "发布";
  private static final TypeReference<List<PlanChange>> CHANGES = new TypeReference<>() {};

  private final Database database;
  private final PlanDrafting drafting;
  private final Participation participation;
  private final Caller caller;
  private final BusinessClock clock;
  private final ObjectMapper json;

  PlanRevisions(
      Database database,
      PlanDrafting drafting,
      Participation participation,
      Caller caller,
      BusinessClock clock,
      ObjectMapper json) {
    this.database = database;
    this.drafting = drafting;
    this.participation = participation;
    this.caller = caller;
    this.clock = clock;
    this.json = json;
  }

  void published(Plan plan) {
    add(plan, PUBLICATION, List.of());
  }

  /** Writes what changes, and what was changed. */
  void write(Plan plan, PlanRevisionRequest request) {
    Map<Integer, UUID> there = drafting.write(plan, request.tasks());
    List<Violation> faults = new ArrayList<>();
    List<PlanChange> changes = new ArrayList<>();
    for (TaskRequest task : request.tasks()) {
      boolean known = there.containsKey(task.number());
      changes.add(
          new PlanChange(
              known ? PlanChangeKind.TASK_CHANGED : PlanChangeKind.TASK_ADDED, task.number()));
    }
    for (int number : request.droppedTasks()) {
      if (!there.containsKey(number)) {
        faults.add(WORDS.violation("/droppedTasks", "plan-task", number));
      }
      changes.add(new PlanChange(PlanChangeKind.TASK_DROPPED, number));
    }
    if (changes.isEmpty()) {
      faults.add(WORDS.violation("", "plan-revision"));
    }
    PlanDrafting.refuse(faults);
    drafting.drop(plan, request.droppedTasks());
    add(plan, request.reason(), changes);
  }

  private void add(Plan plan, String reason, List<PlanChange> changes) {
    database.update(
        "INSERT INTO plan_revision (plan_id, number, reason, changes, made_by, made_at, scope)"
            + " VALUES (?, ?, ?, ?::jsonb, ?, ?, ?)",
        plan.id(),
        plan.revision(),
        reason,
        written(changes),
        caller.name(),
        clock.instant(),
        plan.scope());
  }

  /** The revisions of a document, as far as the caller sees it. */
  List<PlanRevisionResponse> of(UUID planId) {
    return new Select("SELECT x.number, x.reason, x.made_at, x.changes FROM plan_revision x")
        .where("x.plan_id = ?", planId)
        .where(participation.sees("x"))
        .then(" ORDER BY x.number")
        .read(
            database,
            row ->
                new PlanRevisionResponse(
                    row.number("number"),
                    row.text("reason"),
                    row.instant("made_at"),
                    read(row.text("changes"))));
  }

  private String written(List<PlanChange> changes) {
    try {
      return json.writeValueAsString(changes);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<PlanChange> read(String changes) {
    try {
      return json.readValue(changes, CHANGES);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
