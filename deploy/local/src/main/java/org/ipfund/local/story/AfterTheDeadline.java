package org.ipfund.local.story;

import static org.ipfund.local.Json.json;
import static org.ipfund.local.Service.CATALOG;
import static org.ipfund.local.Service.SUBMISSION;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.ipfund.local.SampleData;
import org.ipfund.local.api.Answer;
import org.ipfund.local.api.Api;
import org.ipfund.local.story.check.Plot;
import org.ipfund.local.year.Actors;

/** 11 March: a county comes late and is let in, a zone's demand is returned and filed again. */
final class AfterTheDeadline implements Scene {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 11);
  private static final String UNTIL = "2024-03-15T16:00:00Z";
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final SampleData data;

  AfterTheDeadline(SampleData data) {
    this.data = data;
  }

  @Override
  public void tell(Teller teller) {
    teller.given(DAY, "已过截止时间 after the deadline");
    Demands demands = new Demands(teller, data);
    late(teller, demands);
    returned(teller, demands);
  }

  /** 台山 comes late, is refused, and is let in by an extension of its own. */
  private void late(Teller teller, Demands demands) {
    String clerk = Actors.clerk(Plot.LATE);
    String unit = "台山市市场监督管理局";
    Map<String, Object> body = demands.body(unit, Demands.FORM, Plot.LATE_AMOUNT, "镇街维权工作站任务");
    teller.when(
        clerk,
        "台山逾期填报 comes late",
        "422 [" + SecondRound.RULE + "]",
        () -> demands.filed(clerk, body, Demands.FORM));
    Api reviewer = teller.as(Actors.REVIEWER);
    String round = "/v1/rounds/" + teller.id("round");
    teller.when(
        Actors.REVIEWER,
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
              json("unitId", demands.unitId(unit), "until", UNTIL, "reason", "灾后补报（虚构）"),
              "story extension");
          return "granted";
        });
    teller.when(
        clerk,
        "台山填报 " + Demands.FORM + "，" + Plot.LATE_AMOUNT + " fills in",
        "DRAFT",
        () -> onceAdmitted(demands, clerk, body));
    demands.submit(Actors.approver(Plot.LATE), clerk, Demands.FORM);
  }

  /** The extension is an event that may still be on its way. */
  private static String onceAdmitted(Demands demands, String clerk, Map<String, Object> body) {
    return Patience.whileRefused(SecondRound.RULE, () -> demands.filed(clerk, body, Demands.FORM));
  }

  /** The zone's demand is returned after the deadline, corrected and filed again. */
  private void returned(Teller teller, Demands demands) {
    String demand = Cast.ZONE_CLERK + Demands.FORM;
    String path = "/v1/demands/" + teller.id(demand);
    Api city = teller.as(Actors.approver(Plot.RAISED));
    teller.when(
        Actors.approver(Plot.RAISED),
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
                    demands.body(
                        Plot.ZONE_UNIT, Demands.FORM, Plot.ZONE_AMOUNT, SecondRound.ZONE_TASK))
                .text("/amount"));
    teller.when(
        Cast.ZONE_APPROVER,
        "截止后再次报送 files it again after the deadline",
        "SUBMITTED",
        () -> demands.submitted(Cast.ZONE_APPROVER, demand, " again"));
  }
}
