package org.ipfund.local.year;

import static org.ipfund.local.Json.json;
import static org.ipfund.local.Service.CATALOG;
import static org.ipfund.local.year.Walk.orNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.ipfund.local.api.Answer;
import org.ipfund.local.api.Api;

/**
 * Both solicitations are drafted and published: that of 2023 is history and comes in closed, that
 * of 2024 opens for the demands.
 */
final class Solicitations implements Chapter {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Walk walk;

  Solicitations(Walk walk) {
    this.walk = walk;
  }

  @Override
  public String name() {
    return "征集批次 Solicitation rounds";
  }

  @Override
  public void run(Api api, Figures figures) {
    Answer fund = api.as(Actors.AUDITOR).get(CATALOG, "/v1/funds/" + Rounds.FUND);
    figures.expect(
        "专项资金管理办法 governing document (C08)", "粤财工〔2019〕122号", fund.text("/governingDocument"));
    Answer history = publish(api, "round 2023", Rounds.of2023(), "catalogue_2023");
    figures.expect("2023 批次 round", "CLOSED", history.text("/status"));
    catalogue(api, figures, "2023", history, 83, 13);
    List<JsonNode> projects = projects(api, history);
    projects.removeIf(row -> row.path("extensionSlot").asBoolean());
    figures.expect("2023 大类 categories", 5L, distinct(projects, "categoryCode"));
    figures.expect("2023 政策 policies", 25L, distinct(projects, "categoryCode", "policyLabel"));
    figures.expect("2023 必做 obligations MANDATORY", 12L, obligations(projects, "MANDATORY"));
    Answer current = publish(api, "round 2024", Rounds.of2024(), "catalogue_2024_part4");
    figures.expect("2024 批次 round", "PUBLISHED", current.text("/status"));
    figures.expect("2024 文号", "粤市监知促〔2023〕233号", current.text("/documentNumber"));
    figures.expect("2024 截止 deadline", "2023-05-30T16:00:00Z", current.text("/deadlineAt"));
    catalogue(api, figures, "2024", current, 23, 16);
  }

  private Answer publish(Api api, String name, Map<String, Object> round, String catalogue) {
    Api preparing = api.as(Actors.ADMINISTRATOR);
    Answer drafted = preparing.create(CATALOG, "/v1/rounds", round, name);
    walk.remember(name, drafted.id());
    List<Map<String, Object>> rows = walk.rows(catalogue).stream().map(this::project).toList();
    String path = "/v1/rounds/" + drafted.id();
    preparing.create(CATALOG, path + "/projects", json("rows", rows), name + " projects");
    // The answer to the publication: on a later walk the deadline has passed meanwhile.
    Api publishing = api.as(Actors.SECOND_ADMINISTRATOR);
    return publishing.act(
        publishing.get(CATALOG, path), "publication", json(), name + " publication");
  }

  private Map<String, Object> project(Map<String, String> row) {
    try {
      return json(
          "seq", Integer.valueOf(row.get("seq")),
          "categoryCode", row.get("category_code"),
          "categoryLabel", row.get("category_label"),
          "policyNo", orNull(row.get("policy_no")),
          "policyLabel", orNull(row.get("policy_label")),
          "projectNo", orNull(row.get("project_no")),
          "name", orNull(row.get("project_name")),
          "applicantText", orNull(row.get("applicant_text")),
          "obligations", JSON.readTree(row.get("obligations")),
          "extensionSlot", Boolean.valueOf(row.get("extension_slot")),
          "slotLabel", orNull(row.get("slot_label")));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void catalogue(
      Api api, Figures figures, String year, Answer round, long projects, long slots) {
    List<JsonNode> rows = projects(api, round);
    long open = rows.stream().filter(r -> r.path("extensionSlot").asBoolean()).count();
    figures.expect(year + " 拟立项的项目 projects", projects, rows.size() - open);
    figures.expect(year + " 可加行 extension slots", slots, open);
  }

  private static List<JsonNode> projects(Api api, Answer round) {
    return api.as(Actors.AUDITOR).all(CATALOG, "/v1/rounds/" + round.id() + "/projects?limit=200");
  }

  private static long distinct(List<JsonNode> rows, String... fields) {
    return rows.stream()
        .map(row -> List.of(fields).stream().map(f -> row.path(f).asText()).toList())
        .distinct()
        .count();
  }

  private static long obligations(List<JsonNode> rows, String kind) {
    return rows.stream()
        .flatMap(row -> row.path("obligations").findValuesAsText("obligation").stream())
        .filter(kind::equals)
        .count();
  }
}
