package org.ipfund.local.year;

import static org.ipfund.local.Json.json;
import static org.ipfund.local.Service.ALLOCATION;
import static org.ipfund.local.Service.CATALOG;
import static org.ipfund.local.Service.PERFORMANCE;
import static org.ipfund.local.Service.SUBMISSION;

import org.ipfund.local.Service;
import org.ipfund.local.api.Answer;
import org.ipfund.local.api.Api;

/**
 * Nobody sees what lies beside their own, and nobody does what is not theirs to do. What lies
 * beside is not there (404), in lists it is missing; what only others may do is refused (403).
 */
final class Boundaries implements Chapter {

  private static final String CITY = "440100";
  private static final String CITY_WITH_COUNTIES = "441600";
  private static final String COUNTY = "441621";

  private final Walk walk;

  Boundaries(Walk walk) {
    this.walk = walk;
  }

  @Override
  public String name() {
    return "权限边界 Who sees and does what";
  }

  @Override
  public void run(Api api, Figures figures) {
    things(api, figures);
    lists(api, figures);
    acts(api, figures);
    systems(api, figures);
  }

  private void things(Api api, Figures figures) {
    figures.expect(
        "未登录查需求 demands, not signed in", "401", get(api.anonymous(), SUBMISSION, "/v1/demands"));
    figures.expect(
        "未登录查批次 rounds, not signed in", Attempt.DONE, get(api.anonymous(), CATALOG, "/v1/rounds"));
    figures.expect("县局查他市需求 another city's demand", "404", demand(api, Actors.clerk(COUNTY), CITY));
    figures.expect(
        "县局查本市需求 its own city's demand",
        "404",
        demand(api, Actors.clerk(COUNTY), CITY_WITH_COUNTIES));
    figures.expect(
        "市局查本市县需求 its county's demand",
        Attempt.DONE,
        demand(api, Actors.clerk(CITY_WITH_COUNTIES), COUNTY));
    figures.expect(
        "地方财政查需求 demands, by local finance",
        "403",
        get(api.as(Actors.finance(CITY)), SUBMISSION, "/v1/demands"));
  }

  private void lists(Api api, Figures figures) {
    String accounts = "/v1/accounts?budgetYear=2024&kind=TREASURY&limit=200";
    figures.expect(
        "广州财政所见账户 treasuries seen by 广州",
        receivers(CITY),
        count(api, Actors.finance(CITY), ALLOCATION, accounts));
    figures.expect(
        "河源财政所见账户 by 河源 and its counties",
        receivers(CITY_WITH_COUNTIES),
        count(api, Actors.finance(CITY_WITH_COUNTIES), ALLOCATION, accounts));
    figures.expect(
        "紫金县局所见目标表 tables seen by 紫金",
        1L,
        count(api, Actors.clerk(COUNTY), PERFORMANCE, "/v1/target-tables?budgetYear=2024"));
    figures.expect(
        "保护中心所见需求 demands seen by a unit",
        0L,
        count(api, "protection-centre-clerk", SUBMISSION, "/v1/demands"));
  }

  private void acts(Api api, Figures figures) {
    Api clerk = api.as(Actors.clerk(CITY));
    Answer own = clerk.get(SUBMISSION, "/v1/demands/" + walk.id("demand " + CITY));
    figures.expect(
        "经办自行报送 the clerk files it alone",
        "403",
        Attempt.status(() -> clerk.act(own, "submission", json(), "clerk files")));
    Api auditor = api.as(Actors.AUDITOR);
    figures.expect(
        "审计录入单位 the auditor adds a unit",
        "403",
        Attempt.status(() -> auditor.create(CATALOG, "/v1/units", unit(), "auditor adds")));
    Api drafter = api.as(Actors.FINANCE);
    Answer copy = drafter.get(ALLOCATION, walk.id("copy"));
    figures.expect(
        "拟稿人自行下达 the drafter issues it",
        "403 separation-of-duties",
        Attempt.separation(() -> drafter.act(copy, "issue", json(), "drafter issues")));
  }

  private void systems(Api api, Figures figures) {
    figures.expect(
        "广州财政系统所见账户 treasuries, by a city's system",
        receivers(CITY),
        count(
            api,
            "finance-440100",
            ALLOCATION,
            "/v1/accounts?budgetYear=2024&kind=TREASURY&limit=200"));
    Api sharing = api.as("province-data");
    figures.expect(
        "只读系统写入 written by a reading system",
        "403",
        Attempt.status(() -> sharing.create(CATALOG, "/v1/units", unit(), "system adds")));
  }

  private static Object unit() {
    return json("name", "权限边界核验单位", "kind", "INSTITUTION", "regionCode", CITY);
  }

  private String demand(Api api, String person, String regionCode) {
    return get(api.as(person), SUBMISSION, "/v1/demands/" + walk.id("demand " + regionCode));
  }

  private static String get(Api api, Service service, String path) {
    return Attempt.status(() -> api.get(service, path));
  }

  private static long count(Api api, String person, Service service, String path) {
    return api.as(person).all(service, path).size();
  }

  /** How many receive money in a city, its counties included. */
  private long receivers(String city) {
    return Receivers.in(walk, city).count();
  }
}
