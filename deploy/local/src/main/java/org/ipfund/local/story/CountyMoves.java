package org.ipfund.local.story;

import static org.ipfund.local.Json.json;
import static org.ipfund.local.Service.ALLOCATION;
import static org.ipfund.local.Service.CATALOG;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.ipfund.local.api.Answer;
import org.ipfund.local.api.Api;
import org.ipfund.local.process.Waiting;
import org.ipfund.local.story.check.Plot;
import org.ipfund.local.year.Actors;

/** March: 紫金 is put under 惠州 by two persons, and pays from what it received in 河源. */
final class CountyMoves implements Scene {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(300);

  @Override
  public void tell(Teller teller) {
    teller.given(DAY, "紫金县由河源划归惠州 a county goes to another city with its money");
    teller.when(Actors.ADMINISTRATOR, "申请划转紫金县 asks to move it", "PREPARED", () -> ask(teller));
    teller.when(
        Actors.SECOND_ADMINISTRATOR,
        "另一人批准划转 a second person approves",
        "APPROVED",
        () -> approve(teller));
    Treasury treasury = new Treasury(teller);
    teller.when(
        Actors.finance(Plot.MOVED),
        "紫金财政支付 60000.00 its finance office pays",
        "PAID",
        () ->
            treasury.pay(
                Actors.finance(Plot.MOVED),
                Plot.MOVED,
                teller.id("advance"),
                "60000.00",
                "moved payment"));
    teller.when(
        Actors.finance(Plot.MOVED_TO),
        "惠州所见紫金账户 the new city sees its treasury",
        "40000.00",
        () -> seen(teller, Plot.MOVED_TO));
    teller.when(
        Actors.finance(Plot.MOVED_FROM),
        "河源所见紫金账户 the old city does not",
        "none",
        () -> seen(teller, Plot.MOVED_FROM));
  }

  private static String ask(Teller teller) {
    Api api = teller.as(Actors.ADMINISTRATOR);
    Answer asked =
        api.act(
            api.get(CATALOG, "/v1/regions/" + Plot.MOVED),
            "moves",
            json(
                "administrativeParent",
                Plot.MOVED_TO,
                "fiscalParent",
                Plot.PROVINCE,
                "provinceManaged",
                true,
                "reason",
                "行政区划调整" + Plot.INVENTED),
            "story move");
    teller.remember("move", asked.id());
    return asked.text("/status");
  }

  private static String approve(Teller teller) {
    Api api = teller.as(Actors.SECOND_ADMINISTRATOR);
    Answer asked = api.get(CATALOG, "/v1/region-decisions/" + teller.id("move"));
    String status = api.act(asked, "approval", json(), "story move approval").text("/status");
    Waiting.until(() -> !seen(teller, Plot.MOVED_TO).equals("none"), PATIENCE, PAUSE);
    return status;
  }

  /** The balance of the county's treasury, as a city's finance office reads it. */
  private static String seen(Teller teller, String city) {
    List<JsonNode> accounts =
        teller
            .as(Actors.finance(city))
            .all(ALLOCATION, "/v1/accounts?budgetYear=2024&kind=TREASURY&limit=200");
    return accounts.stream()
        .filter(each -> each.path("regionCode").asText().equals(Plot.MOVED))
        .map(each -> each.path("balance").asText())
        .findFirst()
        .orElse("none");
  }
}
