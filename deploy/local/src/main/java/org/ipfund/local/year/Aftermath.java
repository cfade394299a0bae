package org.ipfund.local.year;

import static org.ipfund.local.Json.json;
import static org.ipfund.local.Service.ALLOCATION;
import static org.ipfund.local.Service.SUBMISSION;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.ipfund.local.api.Answer;
import org.ipfund.local.api.Api;
import org.ipfund.local.process.Waiting;

/** Still 28 December 2023: the money stands in the books, the tables are frozen, paying waits. */
final class Aftermath implements Chapter {

  /** 广州, whose treasury tries to pay too early. */
  private static final String PAYING = "440100";

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final Walk walk;

  Aftermath(Walk walk) {
    this.walk = walk;
  }

  @Override
  public String name() {
    return "账与支付 Ledger and payment";
  }

  @Override
  public void run(Api api, Figures figures) {
    Api auditor = api.as(Actors.AUDITOR);
    List<JsonNode> accounts = auditor.all(ALLOCATION, "/v1/accounts?budgetYear=2024&limit=200");
    figures.expect("省级来源账户（元） source account", "-172850000.00", balance(accounts, "SOURCE"));
    figures.expect("各地账户合计（元） treasuries together", "172850000.00", balance(accounts, "TREASURY"));
    figures.expect("2023年支付 payment in 2023", "422 [C03]", payment(api.as(Actors.finance(PAYING))));
    TargetTables.awaitTables(auditor, "&status=FROZEN");
    figures.expect(
        "冻结的目标表 frozen tables (C12)", 42, TargetTables.tables(auditor, "&status=FROZEN").size());
    figures.expect("二级项目已下达（元） funded projects", "172850000.00", funded(auditor));
    trace(auditor, figures);
    Answer summary = auditor.get(SUBMISSION, "/v1/rounds/" + walk.id("round 2024") + "/summary");
    walk.say("summary of the round: " + summary.body());
    versions(auditor, figures);
  }

  /** What the notice gave, as submission shows it: events carry it there. */
  private static String funded(Api api) {
    String path = "/v1/fund-projects?budgetYear=2024&limit=200";
    Waiting.until(
        () -> api.all(SUBMISSION, path).stream().allMatch(Aftermath::isFunded), PATIENCE, PAUSE);
    return TargetTables.sum(api.all(SUBMISSION, path), "fundedAmount").toPlainString();
  }

  private static boolean isFunded(JsonNode project) {
    return project.path("status").asText().equals("FUNDED");
  }

  private static String balance(List<JsonNode> accounts, String kind) {
    List<JsonNode> chosen =
        accounts.stream().filter(a -> a.path("kind").asText().equals(kind)).toList();
    return TargetTables.sum(chosen, "balance").toPlainString();
  }

  private String payment(Api api) {
    String notice = walk.id("notice");
    return Attempt.rules(
        () ->
            api.create(
                ALLOCATION,
                "/v1/disbursements",
                json(
                    "regionCode", PAYING,
                    "noticeId", notice.substring(notice.lastIndexOf('/') + 1),
                    "payee", payee(),
                    "amount", "1.00",
                    "purpose", "知识产权质押融资对接活动",
                    "functionCode", "2011409",
                    "payerReference", "early-1"),
                "early payment"));
  }

  private static Object payee() {
    return json(
        "name", "广州市市场监督管理局",
        "accountNumber", "44001000000000000001",
        "bank", "国家金库广州市中心支库",
        "creditCode", "11440100781234562L");
  }

  /** 紫金县's 100 000 yuan, from its demand to its account. */
  private void trace(Api api, Figures figures) {
    Answer trace = api.get(ALLOCATION, "/v1/trace/regions/441621?budgetYear=2024");
    for (String step : List.of("demand", "project", "table", "notice", "entry")) {
      figures.holds("追溯 trace of 441621: " + step, trace.body().toString().contains(step));
    }
  }

  /** What was approved is what was issued: no table waits for another notice. */
  private static void versions(Api api, Figures figures) {
    List<JsonNode> tables = TargetTables.tables(api, "");
    figures.expect("目标表到位资金（元） funded tables", "172850000.00", funds(tables));
    figures.expect(
        "现行版本 tables in force as approved",
        42L,
        tables.stream().filter(Aftermath::isInForce).count());
  }

  private static String funds(List<JsonNode> tables) {
    return TargetTables.sum(tables, "fundedAmount").toPlainString();
  }

  private static boolean isInForce(JsonNode table) {
    int inForce = table.path("inForceVersion").asInt();
    return inForce > 0 && inForce == table.path("newestVersion").asInt();
  }
}
