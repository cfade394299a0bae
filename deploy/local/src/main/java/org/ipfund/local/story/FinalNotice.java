package org.ipfund.local.story;

import static org.ipfund.local.Json.json;
import static org.ipfund.local.Service.ALLOCATION;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.local.SampleData;
import org.ipfund.local.Service;
import org.ipfund.local.api.Answer;
import org.ipfund.local.api.Api;
import org.ipfund.local.api.ApiRefusal;
import org.ipfund.local.story.check.Plot;
import org.ipfund.local.year.Actors;

/**
 * Late March: the final notice raises, lowers, ends and adds. A draft that leaves a region out is
 * refused, and one that takes back what is spent; after a refund it is issued.
 */
final class FinalNotice implements Scene {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 25);
  private static final String FUND = "省级市场监管管理（知识产权创造、运用和保护）专项资金";
  private static final String REFUND = "refund";

  private final SampleData data;

  FinalNotice(SampleData data) {
    this.data = data;
  }

  @Override
  public void tell(Teller teller) {
    teller.given(DAY, "正式下达：全年 = 提前下达 + 本次下达 the final notice states the whole year");
    ceiling(teller);
    teller.when(
        Actors.REVIEWER,
        "拟正式下达通知，漏列罗定 drafts it and forgets a region",
        "DRAFT",
        () -> draft(teller));
    teller.when(
        Actors.SECOND_FINANCE,
        "下达漏列罗定的通知 issues it",
        "422 [C04] 罗定市 620000.00",
        () -> refused(teller, "罗定市", "620000.00"));
    teller.when(
        Actors.REVIEWER, "补列罗定 names it again", "DRAFT", () -> load(teller, annexes(teller)));
    teller.when(
        Actors.SECOND_FINANCE,
        "下达；汕头已支付 7290000.00，调减至 7000000.00 takes back what is spent",
        "422 [balance] 汕头市 7290000.00",
        () -> refused(teller, "汕头市", "7290000.00"));
    refund(teller);
    teller.when(
        Actors.REVIEWER,
        "拟稿人自行下达 the drafter may not issue",
        "403 forbidden",
        () -> issue(teller, Actors.REVIEWER));
    teller.when(
        Actors.SECOND_FINANCE,
        "下达：追加、调减、终止、新增；allocation-service 随即被强行终止 issues it, and the service is killed",
        "ISSUED " + total(teller),
        () -> {
          String issued = issue(teller, Actors.SECOND_FINANCE);
          teller.kill(Service.ALLOCATION);
          return issued;
        });
  }

  /** The year's ceiling is raised by a document of its own, by two persons. */
  private static void ceiling(Teller teller) {
    String path = "/v1/appropriations/" + teller.id("appropriation");
    Api first = teller.as(Actors.FINANCE);
    teller.when(
        Actors.FINANCE,
        "额度调至 " + Plot.CEILING + " asks for a higher ceiling",
        "PREPARED",
        () -> {
          Answer change =
              first.act(
                  first.get(ALLOCATION, path),
                  "changes",
                  json(
                      "amount",
                      Plot.CEILING,
                      "documentNumber",
                      "粤财工〔2024〕9000号",
                      "reason",
                      "年度追加" + Plot.INVENTED),
                  "story ceiling");
          teller.remember("ceiling", change.id());
          return change.text("/status");
        });
    Api second = teller.as(Actors.SECOND_FINANCE);
    teller.when(
        Actors.SECOND_FINANCE,
        "另一人复核额度 a second person approves",
        "IN_FORCE",
        () ->
            second
                .act(
                    second.get(ALLOCATION, path + "/changes/" + teller.id("ceiling")),
                    "approval",
                    json(),
                    "story ceiling approval")
                .text("/status"));
  }

  private FinalAnnexes annexes(Teller teller) {
    return FinalAnnexes.ofAdvance(teller.as(Actors.AUDITOR), data)
        .with(Plot.RAISED, Plot.RAISED_TO)
        .with(Plot.LOWERED, Plot.LOWERED_TO)
        .with(Plot.ENDED, "0.00")
        .with(Plot.LATE, Plot.LATE_TOTAL)
        .withNew(Plot.ZONE, Plot.ZONE_NAME, Plot.RAISED, Plot.ZONE_AMOUNT)
        .withNew(Plot.PROVINCE, Plot.CENTRE, Plot.PROVINCE, Plot.CENTRE_TOTAL);
  }

  private String total(Teller teller) {
    return annexes(teller).total().toPlainString();
  }

  private String draft(Teller teller) {
    Answer drafted =
        teller
            .as(Actors.REVIEWER)
            .create(
                ALLOCATION,
                "/v1/notices",
                json(
                    "documentNumber",
                    Plot.FINAL_NUMBER,
                    "title",
                    "关于下达2024年度" + FUND + "的通知" + Plot.INVENTED,
                    "budgetYear",
                    Plot.YEAR,
                    "stage",
                    "FINAL",
                    "appropriationId",
                    teller.id("appropriation"),
                    "printedOn",
                    DAY.toString(),
                    "disclosure",
                    "ON_REQUEST",
                    "functionCode",
                    Plot.FUNCTION,
                    "threeGuaranteesCode",
                    "W 无",
                    "fundName",
                    FUND),
                "story final notice");
    teller.remember("final", drafted.id());
    return load(teller, annexes(teller).without(Plot.FORGOTTEN));
  }

  private static String load(Teller teller, FinalAnnexes annexes) {
    Api api = teller.as(Actors.REVIEWER);
    String path = "/v1/notices/" + teller.id("final");
    api.replace(api.get(ALLOCATION, path), "/lines?annex=1", json("rows", annexes.first()));
    api.replace(api.get(ALLOCATION, path), "/lines?annex=2", json("rows", annexes.second()));
    return api.get(ALLOCATION, path).text("/status");
  }

  private static String issue(Teller teller, String person) {
    Api api = teller.as(person);
    Answer draft = api.get(ALLOCATION, "/v1/notices/" + teller.id("final"));
    Answer issued = api.act(draft, "issue", json(), "story issue " + draft.etag());
    return issued.text("/status") + " " + issued.text("/total");
  }

  /** How it is refused, and whether the region and the yuan are told. */
  private static String refused(Teller teller, String name, String yuan) {
    try {
      return issue(teller, Actors.SECOND_FINANCE);
    } catch (ApiRefusal e) {
      List<String> told = new ArrayList<>(List.of(e.status() + " " + e.rules()));
      for (JsonNode violation : e.problem().path("violations")) {
        String message = violation.path("message").asText();
        if (message.contains(name) && message.contains(yuan)) {
          told.add(name + " " + yuan);
        }
      }
      return String.join(" ", told);
    }
  }

  private static void refund(Teller teller) {
    Treasury treasury = new Treasury(teller);
    String region = Plot.LOWERED;
    teller.when(
        Actors.finance(region),
        "汕头登记退回 300000.00，待复核 prepares a refund",
        "PREPARED",
        () -> treasury.refund(Actors.finance(region), SpendingBegins.LARGE, "300000.00", REFUND));
    teller.when(
        Cast.secondFinance(region),
        "汕头另一人复核退款 a second person books it",
        "BOOKED",
        () -> treasury.approveRefund(Cast.secondFinance(region), REFUND));
  }
}
