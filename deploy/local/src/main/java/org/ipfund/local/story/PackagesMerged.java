package org.ipfund.local.story;

import static org.ipfund.local.Json.json;
import static org.ipfund.local.Service.SUBMISSION;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ipfund.local.SampleData;
import org.ipfund.local.api.Answer;
import org.ipfund.local.api.Api;
import org.ipfund.local.story.check.Plot;
import org.ipfund.local.year.Actors;

/** 13 March: two cities merge and report, the province approves, and frozen tables are adjusted. */
final class PackagesMerged implements Scene {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 13);

  private final SampleData data;

  PackagesMerged(SampleData data) {
    this.data = data;
  }

  @Override
  public void tell(Teller teller) {
    teller.given(DAY, "汇总与审核 consolidation and approval");
    packaged(teller, Plot.RAISED, "广州（含知识城）");
    packaged(teller, Plot.LATE_CITY, "江门（含台山）");
    approve(teller, Plot.RAISED, "广州", raised());
    approve(teller, Plot.LATE, "台山", Plot.LATE_TOTAL);
  }

  private static String raised() {
    return new BigDecimal(Plot.RAISED_TO).add(new BigDecimal(Plot.ZONE_AMOUNT)).toPlainString();
  }

  private void packaged(Teller teller, String city, String name) {
    String step = "story package " + city;
    Api clerk = teller.as(Actors.clerk(city));
    teller.when(
        Actors.clerk(city),
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
        Actors.approver(city),
        name + "报送省局 reports",
        "REPORTED",
        () -> act(teller, Actors.approver(city), step, "report"));
    teller.when(
        Actors.REVIEWER,
        name + "由省局审核 the province approves",
        "APPROVED",
        () -> act(teller, Actors.REVIEWER, step, "approval"));
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
        Actors.SECOND_REVIEWER,
        name + "：冻结后的需求并入调整，审核 what came after the freeze joins an adjustment",
        "pending " + amount,
        () -> {
          targets.awaitAdjustment(region);
          return targets.approve(Actors.SECOND_REVIEWER, region, "late adjustment " + region);
        });
  }
}
