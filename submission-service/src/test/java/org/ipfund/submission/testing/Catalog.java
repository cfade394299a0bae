package org.ipfund.submission.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.TestEvents;

/** Plays the catalog service: publishes its events and waits until they have had their effect. */
public final class Catalog {

  public static final String TOPIC = "ipfund.catalog.v1";
  public static final String BEFORE = "2023-05-30T00:00:00+08:00";
  public static final String DEADLINE = "2023-05-31T00:00:00+08:00";

  private static final String PREFIX = "org.ipfund.catalog.";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Rules of part four as its form binds them. */
  public static final String RULES =
      """
      [{"id": "N23-31", "stage": "SUBMIT", "effect": "REFUSE"},
       {"id": "N23-33", "stage": "SUBMIT", "effect": "REFUSE"},
       {"id": "N23-34", "stage": "SUBMIT", "effect": "FINDING"},
       {"id": "N23-27", "stage": "REPORT", "effect": "HELP"}]
      """;

  private Catalog() {}

  public static void region(String code, String level, String path) {
    publish(
        "region-changed.v1",
        code,
        """
        {"code": "%s", "name": "区划%s", "level": "%s", "path": "%s", "links": []}
        """
            .formatted(code, code, level, path));
    awaitRow("SELECT 1 FROM known_region WHERE code = ?", code);
  }

  public static UUID unit(String name, String kind, String regionCode) {
    UUID id = UUID.randomUUID();
    publish(
        "unit-changed.v1",
        id.toString(),
        """
        {"unitId": "%s", "name": "%s", "kind": "%s", "regionCode": "%s", "links": []}
        """
            .formatted(id, name, kind, regionCode));
    awaitRow("SELECT 1 FROM known_unit WHERE id = ?", id);
    return id;
  }

  public static UUID round() {
    return round(RULES);
  }

  public static UUID round(String rules) {
    UUID id = UUID.randomUUID();
    publish("round-published.v1", id.toString(), roundData(id, 1, DEADLINE, rules));
    awaitRow("SELECT 1 FROM known_round WHERE id = ?", id);
    return id;
  }

  public static String roundData(UUID id, int revision, String deadline, String rules) {
    return """
        {"roundId": "%s", "revision": %d, "budgetYear": 2024, "documentNumber": "粤市监知促〔2023〕233号",
         "title": "2024年项目需求征集", "deadlineAt": "%s", "deadlineRule": "N23-35",
         "forms": [{"code": "F2024-4", "part": 4, "kind": "CATALOGUE", "title": "第四部分",
                    "approvalRoute": "CITY", "rules": %s}],
         "projectCount": 23, "slotCount": 16, "links": []}
        """
        .formatted(id, revision, deadline, rules);
  }

  /** A round that accepts nothing before this day. */
  public static UUID roundOpening(String openedOn) {
    UUID id = UUID.randomUUID();
    publish(
        "round-published.v1",
        id.toString(),
        roundData(id, 1, DEADLINE, RULES)
            .replaceFirst("\"deadlineAt\"", "\"openedOn\": \"" + openedOn + "\", \"deadlineAt\""));
    awaitRow("SELECT 1 FROM known_round WHERE id = ?", id);
    return id;
  }

  /** A round whose one form takes categories 1 and 2, with a catalogue of three rows. */
  public static UUID roundOf(UUID project, UUID ofOtherCategory, UUID slot) {
    UUID id = UUID.randomUUID();
    publish(
        "catalogue-published.v1",
        id.toString(),
        """
        {"roundId": "%s", "part": 1, "parts": 1, "projects": [%s, %s, %s], "links": []}
        """
            .formatted(
                id,
                row(project, 1, "1", "\"专利导航\"", false),
                row(ofOtherCategory, 2, "3", "\"快速维权\"", false),
                row(slot, 3, "1", "null", true)));
    publish("round-published.v1", id.toString(), withCatalogue(id));
    awaitRow("SELECT 1 FROM known_round WHERE id = ?", id);
    return id;
  }

  /** The same with one project only, which asks this of one scope. */
  public static UUID roundObliging(UUID project, String scope, String obligation) {
    return roundObliging(project, scope, obligation, "");
  }

  /**
   * The same of a scope that is explained.
   *
   * @param more members of the obligation's JSON, each after a comma
   */
  public static UUID roundObliging(UUID project, String scope, String obligation, String more) {
    UUID id = UUID.randomUUID();
    publish(
        "catalogue-published.v1",
        id.toString(),
        """
        {"roundId": "%s", "part": 1, "parts": 1, "projects": [%s], "links": []}
        """
            .formatted(
                id,
                row(project, 1, "1", "\"专利导航\"", false)
                    .replace("各地市局", scope)
                    .replace("\"MANDATORY\"", "\"" + obligation + "\"" + more)));
    publish("round-published.v1", id.toString(), withCatalogue(id));
    awaitRow("SELECT 1 FROM known_round WHERE id = ?", id);
    return id;
  }

  private static String row(UUID id, int seq, String category, String name, boolean slot) {
    return """
        {"id": "%s", "seq": %d, "categoryCode": "%s", "categoryLabel": "大类", "policyNo": "1",
         "policyLabel": null, "projectNo": "%d", "name": %s, "extensionSlot": %s,
         "slotLabel": "其他（可加行）",
         "obligations": [{"scope": "各地市局", "obligation": "MANDATORY"}]}
        """
        .formatted(id, seq, category, seq, name, slot);
  }

  private static String withCatalogue(UUID id) {
    return roundData(id, 1, DEADLINE, RULES)
        .replace("\"approvalRoute\"", "\"categories\": [\"1\", \"2\"], \"approvalRoute\"")
        .replace(
            "\"projectCount\"",
            "\"catalogueParts\": 1, \"returnDays\": 5, \"history\": false, \"projectCount\"");
  }

  public static void close(UUID roundId) {
    publish(
        "round-closed.v1",
        roundId.toString(),
        """
        {"roundId": "%s", "closedAt": "%s", "links": []}
        """
            .formatted(roundId, DEADLINE));
    awaitRow("SELECT 1 FROM known_round WHERE closed_at IS NOT NULL AND id = ?", roundId);
  }

  public static void extend(UUID roundId, UUID unitId, String until) {
    publish(
        "deadline-extended.v1",
        roundId.toString(),
        """
        {"roundId": "%s", "unitId": "%s", "until": "%s", "reason": "台风", "links": []}
        """
            .formatted(roundId, unitId, until));
    awaitRow("SELECT 1 FROM known_extension WHERE unit_id = ?", unitId);
  }

  /** The region, as it is known, receives its money from the province from now on. */
  public static void paidByProvince(String code) {
    if (!code.equals("440000")) {
      String path = OwnerDatabase.ask("SELECT path FROM known_region WHERE code = ?", code);
      String level = OwnerDatabase.ask("SELECT level FROM known_region WHERE code = ?", code);
      paid(code, level, path, "440000");
    }
  }

  /** A region whose money comes from this one. */
  public static void paid(String code, String level, String path, String fiscalParent) {
    publish(
        "region-changed.v1",
        code,
        """
        {"code": "%s", "name": "区划%s", "level": "%s", "path": "%s", "fiscalParent": "%s",
         "links": []}
        """
            .formatted(code, code, level, path, fiscalParent));
    awaitRow(
        "SELECT 1 FROM known_region WHERE code = ? AND path = ? AND fiscal_parent = ?",
        code,
        path,
        fiscalParent);
  }

  /** A fund that grants a receiving unit so many fund projects a year, null for any number. */
  public static String fund(Integer projectsPerUnit) {
    String code = "F-" + UUID.randomUUID().toString().substring(0, 8);
    publish(
        "fund-changed.v1",
        code,
        """
        {"fundCode": "%s", "name": "某专项资金", "governingDocument": "粤财工〔2019〕122号",
         "projectsPerUnit": %s, "annexColumns": [], "equations": [], "links": []}
        """
            .formatted(code, projectsPerUnit));
    awaitRow("SELECT 1 FROM known_fund WHERE code = ?", code);
    return code;
  }

  /** A round of this fund with these forms, each as {@link #form} makes it. */
  public static UUID round(String fundCode, String... forms) {
    UUID id = UUID.randomUUID();
    String data =
        roundData(id, 1, DEADLINE, "[]")
            .replaceFirst("\"budgetYear\"", "\"fundCode\": \"" + fundCode + "\", \"budgetYear\"")
            .replaceFirst("(?s)\\[\\{\"code\".*?}]", "[" + String.join(",", List.of(forms)) + "]");
    publish("round-published.v1", id.toString(), data);
    awaitRow("SELECT 1 FROM known_round WHERE id = ?", id);
    return id;
  }

  /** A form without rules. */
  public static String form(String code, String kind, String route) {
    return """
        {"code": "%s", "part": null, "kind": "%s", "title": "表", "approvalRoute": "%s", "rules": []}
        """
        .formatted(code, kind, route);
  }

  public static void publish(String event, String subject, String data) {
    TestEvents.publish(TOPIC, PREFIX + event, subject, data);
  }

  public static void awaitRow(String sql, Object... values) {
    await().atMost(PATIENCE).until(() -> OwnerDatabase.ask(sql, values) != null);
  }
}
