package org.ipfund.performance.plan.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.performance.body.KnownBodies;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.Ids;

/** Writes what stands in a draft beside its tasks, whole; parts keep their ids by their keys. */
@ApplicationScoped
public class PlanContentWriting {

  private static final String PART =
      """
      INSERT INTO plan_part (id, plan_id, ordinal, parent_id, key, title, scope)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (plan_id, key) DO UPDATE SET ordinal = excluded.ordinal,
        parent_id = excluded.parent_id, title = excluded.title
      """;
  private static final String INDICATOR =
      """
      INSERT INTO plan_indicator (id, plan_id, ordinal, name, unit, baseline_year, baseline_value,
        target_year, target_value, target_comparator, measure, direction, nature, path,
        supplier_body_id, supplier_printed, definition, version, scope)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)
      """;
  private static final String YEAR =
      "INSERT INTO plan_indicator_path (indicator_id, year, value, plan_id, scope)"
          + " VALUES (?, ?, ?, ?, ?)";
  private static final String GOAL =
      """
      INSERT INTO plan_goal (id, plan_id, ordinal, part_id, text, indicator_id, comparator, value,
        unit, period, note, scope)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String BOX =
      "INSERT INTO plan_box (id, plan_id, ordinal, name, text, after_task, scope)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";
  private static final List<String> ANEW =
      List.of("plan_goal", "plan_box", "plan_indicator_path", "plan_indicator");

  private final Database database;

  PlanContentWriting(Database database) {
    this.database = database;
  }

  /** The parts a document has, by their keys. */
  public Map<String, UUID> parts(UUID planId) {
    Map<String, UUID> found = new HashMap<>();
    database.list(
        "SELECT key, id FROM plan_part WHERE plan_id = ?",
        row -> found.put(row.text("key"), row.id("id")),
        planId);
    return found;
  }

  /** The keys of parts under which tasks stand. */
  public Set<String> usedParts(UUID planId) {
    return database
        .list(
            "SELECT DISTINCT p.key FROM plan_part p JOIN task t ON t.part_id = p.id"
                + " WHERE p.plan_id = ?",
            row -> row.text("key"),
            planId)
        .stream()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Writes it anew.
   *
   * @return the parts by their keys
   */
  public Map<String, UUID> write(
      UUID planId, String scope, PlanContent content, KnownBodies bodies) {
    Map<String, UUID> parts = new HashMap<>(parts(planId));
    database.update(
        "UPDATE task_commitment SET indicator_id = NULL"
            + " WHERE plan_id = ? AND indicator_id IS NOT NULL",
        planId);
    ANEW.forEach(table -> database.update("DELETE FROM " + table + " WHERE plan_id = ?", planId));
    database.update(
        "UPDATE plan_part SET ordinal = -1 - ordinal, parent_id = NULL WHERE plan_id = ?", planId);
    database.batch(PART, partRows(planId, scope, content.parts(), parts));
    List<UUID> indicators = indicators(planId, scope, content.indicators(), bodies);
    goals(planId, scope, content.goals(), parts, indicators);
    boxes(planId, scope, content.boxes());
    return parts;
  }

  /** Takes away the parts that were not written again; no task stands under them any more. */
  public void dropOldParts(UUID planId) {
    database.update("DELETE FROM plan_part WHERE plan_id = ? AND ordinal < 0", planId);
  }

  private static List<Object[]> partRows(
      UUID planId, String scope, List<PlanPartRequest> parts, Map<String, UUID> known) {
    List<Object[]> rows = new ArrayList<>();
    for (PlanPartRequest part : parts) {
      UUID id = known.computeIfAbsent(part.key(), key -> Ids.next());
      UUID parent = part.parentKey() == null ? null : known.get(part.parentKey());
      rows.add(new Object[] {id, planId, rows.size() + 1, parent, part.key(), part.title(), scope});
    }
    return rows;
  }

  private List<UUID> indicators(
      UUID planId, String scope, List<PlanIndicatorRequest> indicators, KnownBodies bodies) {
    List<UUID> ids = new ArrayList<>();
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> years = new ArrayList<>();
    for (PlanIndicatorRequest indicator : indicators) {
      UUID id = Ids.next();
      ids.add(id);
      rows.add(values(id, planId, ids.size(), scope, indicator, bodies));
      for (PlanYearValueRequest year : indicator.yearPath()) {
        years.add(new Object[] {id, year.year(), decimal(year.value()), planId, scope});
      }
    }
    database.batch(INDICATOR, rows);
    database.batch(YEAR, years);
    return ids;
  }

  private static Object[] values(
      UUID id,
      UUID planId,
      int ordinal,
      String scope,
      PlanIndicatorRequest said,
      KnownBodies known) {
    return new Object[] {
      id,
      planId,
      ordinal,
      said.name(),
      said.unit(),
      said.baselineYear(),
      decimal(said.baselineValue()),
      said.targetYear(),
      decimal(said.targetValue()),
      said.comparator(),
      said.measure(),
      said.direction(),
      said.nature(),
      said.yearPath().isEmpty() ? IndicatorPathKind.LINEAR : IndicatorPathKind.GIVEN,
      known.find(said.supplier()),
      said.supplier(),
      said.definition(),
      scope
    };
  }

  private void goals(
      UUID planId,
      String scope,
      List<PlanGoalRequest> goals,
      Map<String, UUID> parts,
      List<UUID> indicators) {
    List<Object[]> rows = new ArrayList<>();
    for (PlanGoalRequest goal : goals) {
      rows.add(
          new Object[] {
            Ids.next(),
            planId,
            rows.size() + 1,
            goal.partKey() == null ? null : parts.get(goal.partKey()),
            goal.text(),
            goal.indicatorNumber() == null ? null : indicators.get(goal.indicatorNumber() - 1),
            goal.comparator(),
            decimal(goal.value()),
            goal.unit(),
            goal.period(),
            goal.note(),
            scope
          });
    }
    database.batch(GOAL, rows);
  }

  private void boxes(UUID planId, String scope, List<PlanBoxRequest> boxes) {
    List<Object[]> rows = new ArrayList<>();
    for (PlanBoxRequest box : boxes) {
      rows.add(
          new Object[] {
            Ids.next(), planId, rows.size() + 1, box.name(), box.text(), box.afterTask(), scope
          });
    }
    database.batch(BOX, rows);
  }

  private static BigDecimal decimal(String printedOrNull) {
    return printedOrNull == null ? null : new BigDecimal(printedOrNull);
  }
}
