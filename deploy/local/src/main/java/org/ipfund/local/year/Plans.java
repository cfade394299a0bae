package org.ipfund.local.year;

import static org.ipfund.local.Json.json;
import static org.ipfund.local.Service.PERFORMANCE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.ipfund.local.api.Answer;
import org.ipfund.local.api.Api;

/**
 * The two documents of promises: the plan of 广州 to 2025 and the work points of the province for
 * 2016. One person of the issuing office drafts, another publishes.
 */
final class Plans implements Chapter {

  private static final String PROVINCE = "440000";

  private final Walk walk;

  Plans(Walk walk) {
    this.walk = walk;
  }

  @Override
  public String name() {
    return "规划与工作要点 Plans and work points";
  }

  @Override
  public void run(Api api, Figures figures) {
    for (Map<String, String> row : walk.rows("bodies")) {
      String step = "body " + row.get("region_code") + " " + row.get("short_name");
      Answer body =
          drafter(api, row.get("region_code"))
              .create(PERFORMANCE, "/v1/bodies", PlanDocument.body(walk, row), step);
      walk.remember("body " + row.get("short_name"), body.id());
    }
    List<JsonNode> bodies = api.as(Actors.AUDITOR).all(PERFORMANCE, "/v1/bodies?limit=200");
    figures.expect("机构 bodies", walk.rows("bodies").size(), bodies.size());
    Answer plan = published(api, "PLAN_14_5", "440100");
    figures.expect("广州规划任务 tasks of the plan", "50", plan.text("/taskCount"));
    figures.expect("指标 indicators", "11", plan.text("/indicatorCount"));
    figures.expect("目标 goals", 8, plan.body().path("goals").size());
    figures.expect("专栏 boxes", 8, plan.body().path("boxes").size());
    Answer programme = published(api, "WORKPLAN_2016", PROVINCE);
    figures.expect("2016 要点任务 work points", "160", programme.text("/taskCount"));
    List<JsonNode> points = tasks(api, programme);
    figures.expect("牵头配合 lead and cooperate", 41L, form(points, "LEAD_AND_COOPERATE"));
    figures.expect("牵头与负责 lead and responsible", 2L, form(points, "LEAD_AND_RESPONSIBLE"));
    figures.expect("负责 responsible", 117L, form(points, "RESPONSIBLE"));
    figures.expect("按职责分工 shared by duty", 10L, form(tasks(api, plan), "SHARED_BY_DUTY"));
    figures.expect("可数承诺 countable promises", 5L, promises(api, programme));
  }

  private Answer published(Api api, String key, String region) {
    Map<String, Object> document = new PlanDocument(walk, key).issuedBy(issuer(api, key, region));
    Answer draft = drafter(api, region).create(PERFORMANCE, "/v1/plans", document, "plan " + key);
    Api publisher = publisher(api, region);
    Answer plan = publisher.get(PERFORMANCE, "/v1/plans/" + draft.id());
    publisher.act(plan, "publication", json(), "plan " + key + " publication");
    walk.remember("plan " + key, draft.id());
    return publisher.refresh(plan);
  }

  private String issuer(Api api, String key, String region) {
    String name = PlanDocument.head(walk, key).get("issuer");
    return drafter(api, region)
        .get(PERFORMANCE, "/v1/bodies?regionCode=" + region + "&name=" + Walk.query(name))
        .text("/items/0/id");
  }

  private static List<JsonNode> tasks(Api api, Answer plan) {
    return api.as(Actors.AUDITOR).all(PERFORMANCE, "/v1/tasks?limit=200&planId=" + plan.id());
  }

  private static long promises(Api api, Answer plan) {
    return api
        .as(Actors.AUDITOR)
        .all(PERFORMANCE, "/v1/promises?limit=200&planId=" + plan.id())
        .stream()
        .filter(promise -> promise.hasNonNull("printed"))
        .count();
  }

  private static long form(List<JsonNode> tasks, String form) {
    return tasks.stream().filter(task -> task.path("form").asText().equals(form)).count();
  }

  static Api drafter(Api api, String region) {
    return api.as(region.equals(PROVINCE) ? Actors.REVIEWER : Actors.clerk(region));
  }

  private static Api publisher(Api api, String region) {
    return api.as(region.equals(PROVINCE) ? Actors.SECOND_REVIEWER : Actors.approver(region));
  }
}
