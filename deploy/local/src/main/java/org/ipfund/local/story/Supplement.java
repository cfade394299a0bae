package org.ipfund.local.story;

import static org.ipfund.local.Json.json;
import static org.ipfund.local.Service.CATALOG;
import static org.ipfund.local.Service.SUBMISSION;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ipfund.local.SampleData;
import org.ipfund.local.api.Answer;
import org.ipfund.local.api.Api;

/** March: a second solicitation for 2024, with everything that may happen to a demand. */
final class Supplement implements Scene {

  private static final LocalDate OPENING = LocalDate.of(2024, 3, 6);
  private static final LocalDate DEADLINE = LocalDate.of(2024, 3, 8);
  private static final LocalDate AFTER = LocalDate.of(2024, 3, 11);
  private static final LocalDate REPORTING = LocalDate.of(2024, 3, 13);
  private static final String UNTIL = "2024-03-15T16:00:00Z";
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String FORM = "X2024-1";
  private static final String SECOND_FORM = "X2024-2";
  private static final String RULE = "N23-35";

  private final SampleData data;

  Supplement(SampleData data) {
    this.data = data;
  }

  @Override
  public void tell(Teller teller) {
    teller.given(OPENING, "补充征集 a second solicitation for 2024");
    round(teller);
    provincialUnit(teller);
    file(teller, Cast.ZONE_CLERK, Plot.ZONE_UNIT, FORM, Plot.ZONE_ASKED, "知识城维权援助任务");
    submit(teller, Cast.ZONE_APPROVER, Cast.ZONE_CLERK, FORM);
    teller.given(AFTER, "已过截止时间 after the deadline");
    late(teller);
    returned(teller);
    teller.given(REPORTING, "汇总与审核 consolidation and approval");
    packaged(teller, Plot.RAISED, "广州（含知识城）");
    packaged(teller, Plot.LATE_CITY, "江门（含台山）");
    approve(teller, Plot.RAISED, "广州", raised());
    approve(teller, Plot.LATE, "台山", Plot.LATE_TOTAL);
  }

  private static String raised() {
    return new BigDecimal(Plot.RAISED_TO).add(new BigDecimal(Plot.ZONE_AMOUNT)).toPlainString();
  }

  private void round(Teller teller) {
    Api first = teller.as(Cast.ADMINISTRATOR);
    teller.when(
        Cast.ADMINISTRATOR,
        "拟补充征集批次 drafts the round",
        "DRAFT",
        () -> {
          Answer round = first.create(CATALOG, "/v1/rounds", body(), "story round");
          teller.remember("round", round.id());
          return round.text("/status");
        });
    Api second = teller.as(Cast.SECOND_ADMINISTRATOR);
    teller.when(
        Cast.SECOND_ADMINISTRATOR,
        "另一人发布 a second person publishes it",
        "PUBLISHED",
        () ->
            second
                .act(
                    second.get(CATALOG, "/v1/rounds/" + teller.id("round")),
                    "publication",
                    json(),
                    "story publication")
                .text("/status"));
  }

  private static Map<String, Object> body() {
    return json(
        "budgetYear", Plot.YEAR,
        "fundCode", "GD-IP",
        "documentNumber", null,
        "title", "2024年度知识产权工作项目需求补充征集" + Plot.INVENTED,
        "openedOn", OPENING.toString(),
        "printedDeadline", DEADLINE.toString(),
        "deadlineDayIncluded", true,
        "deadlineRule", RULE,
        "history", false,
        "forms", List.of(form(FORM, 1), form(SECOND_FORM, 2)));
  }

  private static Map<String, Object> form(String code, int part) {
    return json(
        "code", code,
        "part", part,
        "kind", "LUMP_SUM",
        "title", "补充任务表之" + part + Plot.INVENTED,
        "approvalRoute", "PROVINCE",
        "rules", List.of());
  }

  private void provincialUnit(Teller teller) {
    String clerk = Cast.CENTRE_CLERK;
    file(teller, clerk, Plot.CENTRE, FORM, "300000.00", "快速维权体系建设");
    file(teller, clerk, Plot.CENTRE, SECOND_FORM, "200000.00", "海外纠纷应对指导");
    submit(teller, Cast.CENTRE_APPROVER, clerk, FORM);
    submit(teller, Cast.CENTRE_APPROVER, clerk, SECOND_FORM);
    decide(teller, clerk + FORM, List.of(), "全额采纳 takes it whole", "300000.00");
    Object cut =
        json("lineNo", 1, "taken", "150000.00", "cut", "50000.00", "reason", "压减会议经费（虚构）");
    decide(teller, clerk + SECOND_FORM, List.of(cut), "核减并说明原因 cuts it with a reason", "150000.00");
    Targets targets = new Targets(teller);
    teller.when(
        Cast.SECOND_REVIEWER,
        "两张表合为一张目标表，审定 two forms make one table; approves it",
        "APPROVED " + Plot.CENTRE_TOTAL,
        () -> {
          targets.await(
              Plot.PROVINCE,
              table -> table.path("requestedAmount").asText().equals(Plot.CENTRE_TOTAL));
          String status =
              targets.approveDraft(Cast.SECOND_REVIEWER, Plot.PROVINCE, "centre table");
          return status + " " + targets.table(Plot.PROVINCE).path("requestedAmount").asText();
        });
  }

  private static void decide(
      Teller teller, String demand, List<Object> lines, String what, String taken) {
    Api api = teller.as(Cast.REVIEWER);
    teller.when(
        Cast.REVIEWER,
        "省局审核保护中心的需求：" + what,
        "APPROVED " + taken,
        () -> {
          Answer decided =
              api.act(
                  api.get(SUBMISSION, "/v1/demands/" + teller.id(demand)),
                  "approval",
                  json("lines", lines),
                  "story decision " + demand);
          return decided.text("/status") + " " + decided.text("/approvedAmount");
        });
  }

  private void file(
      Teller teller, String clerk, String unit, String form, String amount, String task) {
    teller.when(
        clerk,
        unit + "填报 " + form + "，" + amount + " fills in",
        "DRAFT",
        () -> filed(teller, clerk, demand(teller, unit, form, amount, task), form));
  }

  private static String filed(Teller teller, String clerk, Map<String, Object> body, String form) {
    Answer demand =
        teller
            .as(clerk)
            .createOnceKnown(SUBMISSION, "/v1/demands", body, "story demand " + clerk + form);
    teller.remember(clerk + form, demand.id());
    return demand.text("/status");
  }

  private Map<String, Object> demand(
      Teller teller, String unit, String form, String amount, String task) {
    return json(
        "roundId", teller.id("round"),
        "unitId", unitId(unit),
        "formCode", form,
        "overallGoal", null,
        "header",
            json(
                "localDepartment", unit,
                "provincialDepartment", "广东省市场监管局",
                "expenditureContent", null),
        "lines",
            List.of(
                json(
                    "name", task + Plot.INVENTED,
                    "catalogueProjectId", null,
                    "willing", true,
                    "amount", amount,
                    "items", null,
                    "indicators", indicators())));
  }

  private static List<Object> indicators() {
    return List.of(
        json(
            "level1", "OUTPUT",
            "level2", "QUANTITY",
            "name", "开展维权援助活动（虚构）",
            "targetText", "不少于3次",
            "dueOn", "2024-12-31"));
  }

  private String unitId(String name) {
    return List.of("units", "story_units").stream()
        .flatMap(file -> data.rows(file).stream())
        .filter(row -> row.get("name").equals(name))
        .map(row -> row.get("id"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no unit " + name));
  }

  private static void submit(Teller teller, String approver, String clerk, String form) {
    teller.when(
        approver,
        "报送 " + form + " files it",
        "SUBMITTED",
        () -> submitted(teller, approver, clerk + form, ""));
  }

  private static String submitted(Teller teller, String approver, String demand, String again) {
    Api api = teller.as(approver);
    return api.act(
            api.get(SUBMISSION, "/v1/demands/" + teller.id(demand)),
            "submission",
            json(),
            "story submission " + demand + again)
        .text("/status");
  }

  /** 台山 comes late, is refused, and is let in by an extension of its own. */
  private void late(Teller teller) {
    String clerk = Cast.clerk(Plot.LATE);
    String unit = "台山市市场监督管理局";
    Map<String, Object> body = demand(teller, unit, FORM, Plot.LATE_AMOUNT, "镇街维权工作站任务");
    teller.when(
        clerk,
        "台山逾期填报 comes late",
        "422 [" + RULE + "]",
        () -> filed(teller, clerk, body, FORM));
    Api reviewer = teller.as(Cast.REVIEWER);
    String round = "/v1/rounds/" + teller.id("round");
    teller.when(
        Cast.REVIEWER,
        "为台山延期 extends its deadline after the round closed",
        "granted",
        () -> {
          Answer closed =
              reviewer.until(
                  CATALOG,
                  round,
                  answer -> answer.text("/status").equals("CLOSED"),
                  PATIENCE,
                  "the closing of the round");
          reviewer.act(
              closed,
              "extensions",
              json("unitId", unitId(unit), "until", UNTIL, "reason", "灾后补报（虚构）"),
              "story extension");
          return "granted";
        });
    teller.when(
        clerk,
        "台山填报 " + FORM + "，" + Plot.LATE_AMOUNT + " fills in",
        "DRAFT",
        () -> onceAdmitted(teller, clerk, body));
    submit(teller, Cast.approver(Plot.LATE), clerk, FORM);
  }

  /** The extension is an event that may still be on its way. */
  private static String onceAdmitted(Teller teller, String clerk, Map<String, Object> body) {
    return Patience.whileRefused(RULE, () -> filed(teller, clerk, body, FORM));
  }

  /** The zone's demand is returned after the deadline, corrected and filed again. */
  private void returned(Teller teller) {
    String demand = Cast.ZONE_CLERK + FORM;
    String path = "/v1/demands/" + teller.id(demand);
    Api city = teller.as(Cast.approver(Plot.RAISED));
    teller.when(
        Cast.approver(Plot.RAISED),
        "广州退回知识城的需求 returns the zone's demand until " + UNTIL,
        "RETURNED",
        () ->
            city.act(
                    city.get(SUBMISSION, path),
                    "return",
                    json("reason", "请核减差旅费（虚构）", "until", UNTIL),
                    "story return")
                .text("/status"));
    Api clerk = teller.as(Cast.ZONE_CLERK);
    teller.when(
        Cast.ZONE_CLERK,
        "改为 " + Plot.ZONE_AMOUNT + " corrects it",
        Plot.ZONE_AMOUNT,
        () ->
            clerk
                .replace(
                    clerk.get(SUBMISSION, path),
                    "",
                    demand(teller, Plot.ZONE_UNIT, FORM, Plot.ZONE_AMOUNT, "知识城维权援助任务"))
                .text("/amount"));
    teller.when(
        Cast.ZONE_APPROVER,
        "截止后再次报送 files it again after the deadline",
        "SUBMITTED",
        () -> submitted(teller, Cast.ZONE_APPROVER, demand, " again"));
  }

  private void packaged(Teller teller, String city, String name) {
    String step = "story package " + city;
    Api clerk = teller.as(Cast.clerk(city));
    teller.when(
        Cast.clerk(city),
        name + "汇总 merges",
        "DRAFT",
        () -> {
          Answer merged =
              clerk.create(
                  SUBMISSION,
                  "/v1/consolidations",
                  json("roundId", teller.id("round"), "unitId", bureau(city), "lines", null),
                  step);
          teller.remember(step, merged.id());
          return merged.text("/status");
        });
    teller.when(
        Cast.approver(city),
        name + "报送省局 reports",
        "REPORTED",
        () -> act(teller, Cast.approver(city), step, "report"));
    teller.when(
        Cast.REVIEWER,
        name + "由省局审核 the province approves",
        "APPROVED",
        () -> act(teller, Cast.REVIEWER, step, "approval"));
  }

  private String bureau(String city) {
    return data.rows("units").stream()
        .filter(row -> row.get("kind").equals("CITY_BUREAU"))
        .filter(row -> row.get("region_code").equals(city))
        .map(row -> row.get("id"))
        .findFirst()
        .orElseThrow();
  }

  private static String act(Teller teller, String person, String step, String action) {
    Api api = teller.as(person);
    Answer there = api.get(SUBMISSION, "/v1/consolidations/" + teller.id(step));
    return api.act(there, action, json(), step + " " + action).text("/status");
  }

  /** What came after the freeze waits in an adjustment that opened by itself. */
  private static void approve(Teller teller, String region, String name, String amount) {
    Targets targets = new Targets(teller);
    teller.when(
        Cast.SECOND_REVIEWER,
        name + "：冻结后的需求并入调整，审核 what came after the freeze joins an adjustment",
        "pending " + amount,
        () -> {
          targets.awaitAdjustment(region);
          return targets.approve(Cast.SECOND_REVIEWER, region, "late adjustment " + region);
        });
  }
}
