package org.ipfund.local.year;

import static org.ipfund.local.Json.json;
import static org.ipfund.local.Service.PERFORMANCE;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.local.api.Answer;
import org.ipfund.local.api.Api;
import org.ipfund.local.process.Waiting;

/** 1 December 2023: a reviewer of the province looks at the drafted target tables and approves. */
final class TargetTables implements Chapter {

  private static final LocalDate APPROVAL = LocalDate.of(2023, 12, 1);
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final int TABLES = 42;

  private final Walk walk;

  TargetTables(Walk walk) {
    this.walk = walk;
  }

  @Override
  public String name() {
    return "绩效目标表 Target tables";
  }

  @Override
  public void run(Api api, Figures figures) {
    walk.itIs(APPROVAL);
    Api auditor = api.as(Actors.AUDITOR);
    awaitTables(auditor, "");
    List<JsonNode> tables = tables(auditor, "");
    figures.expect("绩效目标表 target tables", TABLES, tables.size());
    List<JsonNode> indicators = new ArrayList<>();
    for (JsonNode table : tables) {
      String path = "/v1/target-tables/" + table.path("id").asText();
      indicators.addAll(auditor.all(PERFORMANCE, path + "/indicators?limit=200"));
    }
    figures.expect("指标 indicators", 787, indicators.size());
    figures.expect("无效目标 INVALID texts", 2L, kind(indicators, "INVALID"));
    figures.expect("可量化 NUMERIC", 656L, kind(indicators, "NUMERIC"));
    figures.expect("定性 QUALITATIVE", 58L, kind(indicators, "QUALITATIVE"));
    figures.expect("C31 主管部门 departments", 3, findings(auditor, "C31"));
    figures.expect("C32 空指标 empty cells", 1, findings(auditor, "C32"));
    figures.expect("C35 无目标值 no target", 2, findings(auditor, "C35"));
    approve(api.as(Actors.REVIEWER), tables);
    figures.expect(
        "资金需求合计（元） requested", "172850000.00", sum(tables(auditor, ""), "requestedAmount"));
  }

  private static long kind(List<JsonNode> indicators, String kind) {
    return indicators.stream().filter(i -> i.at("/reading/kind").asText().equals(kind)).count();
  }

  private static int findings(Api api, String rule) {
    return api.all(PERFORMANCE, "/v1/findings?rule=" + rule + "&limit=200").size();
  }

  private void approve(Api api, List<JsonNode> tables) {
    int approved = 0;
    for (JsonNode row : tables) {
      String id = row.path("id").asText();
      Answer table = api.get(PERFORMANCE, "/v1/target-tables/" + id);
      api.act(table, "approval", json(), "table " + id + " approval");
      walk.progress("目标表已审定 tables approved", ++approved, tables.size());
    }
  }

  static BigDecimal sum(List<JsonNode> items, String field) {
    return items.stream()
        .map(item -> new BigDecimal(item.path(field).asText()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static List<JsonNode> tables(Api api, String filter) {
    return api.all(PERFORMANCE, "/v1/target-tables?budgetYear=2024&limit=200" + filter);
  }

  /** Waits until all tables are there and as the filter says: events carry them. */
  static void awaitTables(Api api, String filter) {
    Waiting.until(() -> tables(api, filter).size() >= TABLES, PATIENCE, PAUSE);
  }
}
