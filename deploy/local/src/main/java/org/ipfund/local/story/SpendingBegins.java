package org.ipfund.local.story;

import static org.ipfund.local.Json.json;
import static org.ipfund.local.Service.ALLOCATION;
import static org.ipfund.local.Service.CATALOG;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ipfund.local.SampleData;
import org.ipfund.local.story.check.Plot;
import org.ipfund.local.year.Actors;

/** January: the advance is paid from, large sums by two persons. */
final class SpendingBegins implements Scene {

  static final String LARGE = "large payment";

  private static final LocalDate DAY = LocalDate.of(2024, 1, 8);

  private final SampleData data;

  SpendingBegins(SampleData data) {
    this.data = data;
  }

  @Override
  public void tell(Teller teller) {
    teller.given(DAY, "提前下达 172850000.00 元已到位 the real advance stands");
    // The first step: by this unit it is known that the story was begun.
    teller.when(
        Actors.ADMINISTRATOR, "登记知识城的单位 enters the zone's unit", "entered", () -> enter(teller));
    teller.when(
        Actors.AUDITOR, "查找126号通知 finds notice 126", "ISSUED 172850000.00", () -> advance(teller));
    Treasury treasury = new Treasury(teller);
    String region = Plot.LOWERED;
    String notice = teller.id("advance");
    teller.when(
        Actors.finance(region),
        "汕头支付 90000.00，一人可付 pays alone",
        "PAID",
        () -> treasury.pay(Actors.finance(region), region, notice, "90000.00", "small payment"));
    teller.when(
        Actors.finance(region),
        "汕头支付 7200000.00，待复核 prepares a large one",
        "PREPARED",
        () -> treasury.pay(Actors.finance(region), region, notice, "7200000.00", LARGE));
    teller.when(
        Actors.finance(region),
        "自行复核 approves it alone",
        "403 separation-of-duties",
        () -> treasury.approve(Actors.finance(region), LARGE));
    teller.when(
        Cast.secondFinance(region),
        "汕头另一人复核 a second person pays it",
        "PAID",
        () -> treasury.approve(Cast.secondFinance(region), LARGE));
  }

  private String enter(Teller teller) {
    List<?> rows = data.rows("story_units").stream().map(SpendingBegins::unit).toList();
    teller
        .as(Actors.ADMINISTRATOR)
        .create(CATALOG, "/v1/imports", json("kind", "UNITS", "rows", rows), "story units");
    return "entered";
  }

  private static Map<String, Object> unit(Map<String, String> row) {
    return json(
        "id", row.get("id"),
        "name", row.get("name"),
        "kind", row.get("kind"),
        "regionCode", row.get("region_code"));
  }

  private static String advance(Teller teller) {
    for (JsonNode notice : teller.as(Actors.AUDITOR).all(ALLOCATION, "/v1/notices?limit=200")) {
      if (notice.path("documentNumber").asText().equals(Plot.ADVANCE_NUMBER)) {
        teller.remember("advance", notice.path("id").asText());
        teller.remember("appropriation", notice.path("appropriationId").asText());
        return notice.path("status").asText() + " " + notice.path("total").asText();
      }
    }
    return "not there";
  }
}
