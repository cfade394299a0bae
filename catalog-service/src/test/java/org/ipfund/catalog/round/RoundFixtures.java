package org.ipfund.catalog.round;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.ipfund.catalog.Client;

/** Rounds as clients open them. */
public final class RoundFixtures {

  private static final AtomicInteger NUMBER = new AtomicInteger(1000);

  private RoundFixtures() {}

  /** The 2024 solicitation with a document number of its own. */
  public static Map<String, Object> round() {
    Map<String, Object> round = new HashMap<>();
    round.put("budgetYear", 2024);
    round.put("documentNumber", "粤市监知促(2023)" + NUMBER.incrementAndGet() + "号");
    round.put("title", "2024年度知识产权工作项目需求征集");
    round.put("openedOn", "2023-05-24");
    round.put("printedDeadline", "2023-05-30");
    round.put("deadlineRule", "N23-35");
    round.put("forms", List.of(form("F2024-3", 3), form("F2024-4", 4)));
    return round;
  }

  static Map<String, Object> form(String code, Integer part) {
    Map<String, Object> form = new HashMap<>();
    form.put("code", code);
    form.put("part", part);
    form.put("kind", "LUMP_SUM");
    form.put("title", "项目需求征集表");
    form.put("approvalRoute", "CITY");
    form.put("rules", List.of(rule("N23-33", "REFUSE"), rule("N23-34", "FINDING")));
    return form;
  }

  static Map<String, Object> rule(String id, String effect) {
    return Map.of("id", id, "stage", "SUBMIT", "effect", effect);
  }

  /** The 2023 solicitation, which is over. */
  public static Map<String, Object> history() {
    Map<String, Object> round = round();
    round.put("budgetYear", 2023);
    round.put("documentNumber", null);
    round.put("openedOn", "2022-06-18");
    round.put("printedDeadline", "2022-06-26");
    round.put("deadlineRule", "N22-17");
    round.put("history", true);
    round.put("forms", List.of(form("F2023", null)));
    return round;
  }

  /** Opens the 2024 solicitation as a draft. */
  public static ValidatableResponse open() {
    return Client.post("/v1/rounds", round()).statusCode(201);
  }

  /** Opens and publishes it; returns its identifier. */
  public static String publish() {
    return publish(round());
  }

  public static String publish(Map<String, Object> round) {
    String id = Client.post("/v1/rounds", round).statusCode(201).extract().path("id");
    publish(id, "\"0\"").statusCode(200);
    return id;
  }

  /** Publishes a draft that was read with this version. */
  public static ValidatableResponse publish(String id, String etag) {
    return Client.act("/v1/rounds/" + id + "/publication", etag, Map.of());
  }
}
