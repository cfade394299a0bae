package org.ipfund.local.story;

import static org.ipfund.local.Json.json;
import static org.ipfund.local.Service.PERFORMANCE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.ipfund.local.api.Answer;
import org.ipfund.local.api.Api;
import org.ipfund.local.process.Waiting;
import org.ipfund.local.story.check.Plot;
import org.ipfund.local.year.Actors;

/** What becomes of target tables: they are adjusted by one and approved by another. */
final class Targets {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration PAUSE = Duration.ofMillis(300);

  private final Teller teller;

  Targets(Teller teller) {
    this.teller = teller;
  }

  /** The region's one table of the year. */
  JsonNode table(String region) {
    List<JsonNode> tables =
        teller
            .as(Actors.AUDITOR)
            .all(PERFORMANCE, "/v1/target-tables?budgetYear=" + Plot.YEAR + "&limit=200");
    tables.removeIf(each -> !each.path("regionCode").asText().equals(region));
    if (tables.size() != 1) {
      throw new IllegalStateException(region + " has " + tables.size() + " target tables");
    }
    return tables.get(0);
  }

  private String path(String region) {
    return "/v1/target-tables/" + table(region).path("id").asText();
  }

  /** Opens an adjustment to another amount; its status. */
  String adjust(String person, String region, String amount, String reason, String step) {
    Answer opened =
        teller
            .as(person)
            .create(
                PERFORMANCE,
                path(region) + "/adjustments",
                json("reason", reason + Plot.INVENTED, "requestedAmount", amount),
                "story " + step);
    return opened.text("/status");
  }

  /** Approves the adjustment that is open; where the table stands then. */
  String approve(String person, String region, String step) {
    Api api = teller.as(person);
    String open = table(region).path("openAdjustment").asText();
    Answer adjustment = api.get(PERFORMANCE, path(region) + "/adjustments/" + open);
    api.act(adjustment, "approval", json(), "story " + step);
    return pending(region);
  }

  /** What waits for a notice, in yuan. */
  String pending(String region) {
    JsonNode pending = table(region).path("pendingAmount");
    return pending.isNull() ? "in force" : "pending " + pending.asText();
  }

  /** Waits until the region's table is as hoped: an event changes it. */
  void await(String region, Predicate<JsonNode> hoped) {
    boolean seen =
        Waiting.until(
            () -> {
              try {
                return hoped.test(table(region));
              } catch (IllegalStateException e) {
                return false;
              }
            },
            PATIENCE,
            PAUSE);
    if (!seen) {
      throw new IllegalStateException("the table of " + region + " did not change as expected");
    }
  }

  void awaitAdjustment(String region) {
    await(region, table -> table.path("openAdjustment").isInt());
  }

  /** Approves a table that was drafted; its status. */
  String approveDraft(String person, String region, String step) {
    Api api = teller.as(person);
    return api.act(api.get(PERFORMANCE, path(region)), "approval", json(), "story " + step)
        .text("/status");
  }
}
