package org.ipfund.local.year;

import static org.ipfund.local.Json.json;
import static org.ipfund.local.year.Walk.orNull;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A document of promises as its office drafts it, of the sample data's rows with its key. */
final class PlanDocument {

  private final Walk walk;
  private final String key;

  PlanDocument(Walk walk, String key) {
    this.walk = walk;
    this.key = key;
  }

  /** What the document says of itself. */
  static Map<String, String> head(Walk walk, String key) {
    return walk.rows("plans").stream()
        .filter(row -> row.get("document").equals(key))
        .findFirst()
        .orElseThrow();
  }

  /** A body of the directory; its members are there. */
  static Map<String, Object> body(Walk walk, Map<String, String> row) {
    return json(
        "regionCode",
        row.get("region_code"),
        "name",
        row.get("name"),
        "shortName",
        row.get("short_name"),
        "kind",
        row.get("kind"),
        "level",
        row.get("level"),
        "openList",
        Boolean.valueOf(row.get("open_list")),
        "bureauRegionCode",
        orNull(row.get("bureau_region_code")),
        "names",
        names(row.get("further_names")).stream()
            .map(name -> json("kind", "AS_PRINTED", "name", name))
            .toList(),
        "members",
        names(row.get("members")).stream()
            .map(name -> json("bodyId", walk.id("body " + name)))
            .toList());
  }

  /** The whole document, issued by a body of the directory. */
  Map<String, Object> issuedBy(String issuingBodyId) {
    Map<String, String> head = head(walk, key);
    return json(
        "kind", head.get("kind"),
        "title", head.get("title"),
        "documentNumber", orNull(head.get("document_number")),
        "issuingBodyId", issuingBodyId,
        "issuedOn", orNull(head.get("issued_on")),
        "periodStart", head.get("period_start"),
        "periodEnd", head.get("period_end"),
        "disclosure", head.get("disclosure"),
        "parts", each("plan_parts", row -> json("key", row.get("key"), "title", row.get("title"))),
        "indicators", each("plan_indicators", PlanDocument::indicator),
        "goals", each("plan_goals", PlanDocument::goal),
        "boxes", each("plan_boxes", PlanDocument::box),
        "tasks", each("plan_tasks", PlanDocument::task));
  }

  private List<Map<String, Object>> each(
      String file, Function<Map<String, String>, Map<String, Object>> told) {
    return walk.rows(file).stream()
        .filter(row -> row.get("document").equals(key))
        .map(told)
        .toList();
  }

  private static Map<String, Object> indicator(Map<String, String> row) {
    return json(
        "name", row.get("name"),
        "unit", orNull(row.get("unit")),
        "supplier", row.get("supplier"),
        "nature", row.get("nature"),
        "baselineYear", Integer.valueOf(row.get("baseline_year")),
        "baselineValue", orNull(row.get("baseline_value")),
        "targetYear", Integer.valueOf(row.get("target_year")),
        "targetValue", row.get("target_value"));
  }

  private static Map<String, Object> goal(Map<String, String> row) {
    return json(
        "text", row.get("text"),
        "comparator", orNull(row.get("comparator")),
        "value", orNull(row.get("value")),
        "unit", orNull(row.get("unit")),
        "period", orNull(row.get("period")),
        "indicatorNumber", Integer.valueOf(row.get("indicator_seq")));
  }

  private static Map<String, Object> box(Map<String, String> row) {
    return json(
        "name", row.get("name"),
        "text", row.get("name"),
        "afterTask", Integer.valueOf(row.get("after_task")));
  }

  private static Map<String, Object> task(Map<String, String> row) {
    Map<String, Object> task =
        json(
            "number", Integer.valueOf(row.get("number")),
            "partKey", row.get("part"),
            "title", row.get("title"),
            "text", row.get("title") + "。" + row.get("promised"));
    if (row.get("responsibility_text").isEmpty()) {
      task.put(
          "responsibility",
          json(
              "leads", names(row.get("said_leads")),
              "responsible", names(row.get("said_responsible"))));
    } else {
      task.put("responsibilityText", row.get("responsibility_text"));
    }
    return task;
  }

  private static List<String> names(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split("\\|"));
  }
}
