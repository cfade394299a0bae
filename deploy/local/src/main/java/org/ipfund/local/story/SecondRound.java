package org.ipfund.local.story;

import static org.ipfund.local.Json.json;
import static org.ipfund.local.Service.CATALOG;
import static org.ipfund.local.Service.SUBMISSION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ipfund.local.SampleData;
import org.ipfund.local.api.Answer;
import org.ipfund.local.api.Api;
import org.ipfund.local.story.check.Plot;
import org.ipfund.local.year.Actors;

/** 6 March: a second solicitation for 2024; a provincial unit files two forms, a zone one. */
final class SecondRound implements Scene {

  private static final LocalDate OPENING = LocalDate.of(2024, 3, 6);
  private static final LocalDate DEADLINE = LocalDate.of(2024, 3, 8);
  static final String RULE = "N23-35";
  static final String ZONE_TASK = "知识城维权援助任务";

  private final SampleData data;

  SecondRound(SampleData data) {
    this.data = data;
  }

  @Override
  public void tell(Teller teller) {
    teller.given(OPENING, "补充征集 a second solicitation for 2024");
    round(teller);
    Demands demands = new Demands(teller, data);
    provincialUnit(teller, demands);
    demands.file(Cast.ZONE_CLERK, Plot.ZONE_UNIT, Demands.FORM, Plot.ZONE_ASKED, ZONE_TASK);
    demands.submit(Cast.ZONE_APPROVER, Cast.ZONE_CLERK, Demands.FORM);
  }

  private void round(Teller teller) {
    Api first = teller.as(Actors.ADMINISTRATOR);
    teller.when(
        Actors.ADMINISTRATOR,
        "拟补充征集批次 drafts the round",
        "DRAFT",
        () -> {
          Answer round = first.create(CATALOG, "/v1/rounds", body(), "story round");
          teller.remember("round", round.id());
          return round.text("/status");
        });
    Api second = teller.as(Actors.SECOND_ADMINISTRATOR);
    teller.when(
        Actors.SECOND_ADMINISTRATOR,
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
        "budgetYear",
        Plot.YEAR,
        "fundCode",
        "GD-IP",
        "documentNumber",
        null,
        "title",
        "2024年度知识产权工作项目需求补充征集" + Plot.INVENTED,
        "openedOn",
        OPENING.toString(),
        "printedDeadline",
        DEADLINE.toString(),
        "deadlineDayIncluded",
        true,
        "deadlineRule",
        RULE,
        "history",
        false,
        "forms",
        List.of(form(Demands.FORM, 1), form(Demands.SECOND_FORM, 2)));
  }

  private static Map<String, Object> form(String code, int part) {
    return json(
        "code",
        code,
        "part",
        part,
        "kind",
        "LUMP_SUM",
        "title",
        "补充任务表之" + part + Plot.INVENTED,
        "approvalRoute",
        "PROVINCE",
        "rules",
        List.of());
  }

  private void provincialUnit(Teller teller, Demands demands) {
    String clerk = Cast.CENTRE_CLERK;
    demands.file(clerk, Plot.CENTRE, Demands.FORM, "300000.00", "快速维权体系建设");
    demands.file(clerk, Plot.CENTRE, Demands.SECOND_FORM, "200000.00", "海外纠纷应对指导");
    demands.submit(Cast.CENTRE_APPROVER, clerk, Demands.FORM);
    demands.submit(Cast.CENTRE_APPROVER, clerk, Demands.SECOND_FORM);
    decide(teller, clerk + Demands.FORM, List.of(), "全额采纳 takes it whole", "300000.00");
    Object cut = json("lineNo", 1, "taken", "150000.00", "cut", "50000.00", "reason", "压减会议经费（虚构）");
    decide(
        teller,
        clerk + Demands.SECOND_FORM,
        List.of(cut),
        "核减并说明原因 cuts it with a reason",
        "150000.00");
    Targets targets = new Targets(teller);
    teller.when(
        Actors.SECOND_REVIEWER,
        "两张表合为一张目标表，审定 two forms make one table; approves it",
        "APPROVED " + Plot.CENTRE_TOTAL,
        () -> {
          targets.await(
              Plot.PROVINCE,
              table -> table.path("requestedAmount").asText().equals(Plot.CENTRE_TOTAL));
          String status =
              targets.approveDraft(Actors.SECOND_REVIEWER, Plot.PROVINCE, "centre table");
          return status + " " + targets.table(Plot.PROVINCE).path("requestedAmount").asText();
        });
  }

  private static void decide(
      Teller teller, String demand, List<Object> lines, String what, String taken) {
    Api api = teller.as(Actors.REVIEWER);
    teller.when(
        Actors.REVIEWER,
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
}
