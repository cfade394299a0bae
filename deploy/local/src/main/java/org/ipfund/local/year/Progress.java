package org.ipfund.local.year;

import static org.ipfund.local.Json.json;
import static org.ipfund.local.Service.PERFORMANCE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.ipfund.local.api.Answer;
import org.ipfund.local.api.Api;

/**
 * Three units report what became of a task. What they say is invented and marked so: no document
 * tells how the two went.
 */
final class Progress implements Chapter {

  private static final String LAST_DAY = "2024-01-31";
  private static final String PROVINCE = "440000";
  private static final String CITY = "440100";

  private final Walk walk;

  Progress(Walk walk) {
    this.walk = walk;
  }

  @Override
  public String name() {
    return "进展填报（示例） Progress, invented reports";
  }

  @Override
  public void run(Api api, Figures figures) {
    String points = call(api, PROVINCE, "WORKPLAN_2016", 2016);
    report(api, "440300", points, task(api, "WORKPLAN_2016", 160), "深圳市人民政府", "UNDER_WAY");
    report(api, "440600", points, task(api, "WORKPLAN_2016", 160), "佛山市人民政府", "UNDER_WAY");
    String plan = call(api, CITY, "PLAN_14_5", 2023);
    report(api, CITY, plan, task(api, "PLAN_14_5", 1), "市市场监管局", "UNDER_WAY");
    List<JsonNode> filed = reports(api, points);
    filed.addAll(reports(api, plan));
    figures.expect("进展填报 reports", 3, filed.size());
    figures.expect("其中示例 marked as invented", 3L, marked(filed));
    figures.expect(
        "佛山所见填报 reports seen by 佛山",
        1,
        api.as(Actors.clerk("440600"))
            .all(PERFORMANCE, "/v1/progress-reports?limit=200&callId=" + points)
            .size());
  }

  private String call(Api api, String region, String key, int year) {
    Map<String, Object> call =
        json(
            "planId",
            walk.id("plan " + key),
            "year",
            year,
            "quarter",
            4,
            "reportBy",
            LAST_DAY,
            "sample",
            true);
    return Plans.drafter(api, region)
        .create(PERFORMANCE, "/v1/progress-calls", call, "call " + key)
        .id();
  }

  private String task(Api api, String key, int number) {
    String path = "/v1/tasks?planId=" + walk.id("plan " + key) + "&number=" + number;
    return api.as(Actors.AUDITOR).get(PERFORMANCE, path).text("/items/0/id");
  }

  private void report(Api api, String region, String call, String task, String body, String state) {
    Map<String, Object> report =
        json(
            "callId",
            call,
            "taskId",
            task,
            "bodyId",
            walk.id("body " + body),
            "state",
            state,
            "text",
            "示例：已列入年度计划，正在推进",
            "sample",
            true);
    Api clerk = api.as(Actors.clerk(region));
    Answer draft =
        clerk.create(PERFORMANCE, "/v1/progress-reports", report, "report " + call + body);
    Answer written = clerk.get(PERFORMANCE, "/v1/progress-reports/" + draft.id());
    clerk.act(written, "filing", null, "report " + call + body + " filing");
  }

  private static List<JsonNode> reports(Api api, String call) {
    return api.as(Actors.AUDITOR).all(PERFORMANCE, "/v1/progress-reports?limit=200&callId=" + call);
  }

  private static long marked(List<JsonNode> reports) {
    return reports.stream().filter(report -> report.path("sample").asBoolean()).count();
  }
}
