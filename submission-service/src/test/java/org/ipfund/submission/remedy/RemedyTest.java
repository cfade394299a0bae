package org.ipfund.submission.remedy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.ipfund.submission.testing.Bodies.COUNTED;
import static org.ipfund.submission.testing.Bodies.QUALITATIVE;
import static org.ipfund.submission.testing.Bodies.consolidation;
import static org.ipfund.submission.testing.Bodies.demand;
import static org.ipfund.submission.testing.Bodies.line;
import static org.ipfund.submission.testing.Bodies.merged;
import static org.ipfund.submission.testing.Bodies.source;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.Tokens;
import org.ipfund.submission.testing.Catalog;
import org.ipfund.submission.testing.Guangzhou;
import org.ipfund.submission.testing.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a refusal names as its remedy is done, and it leads on. Those of the catalogue, of returns,
 * of withdrawals and of cuts stand with their rules.
 */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class RemedyTest {

  private static final String DEMANDS = "/v1/demands";
  private static final String PACKAGES = "/v1/consolidations";
  private static final String IN_TIME = "2023-05-25T01:00:00Z";
  private static final String TOO_LATE = "2023-06-01T01:00:00Z";
  private static final String GOOD = line("专利导航", "100.00", COUNTED);

  private Guangzhou guangzhou;

  @BeforeEach
  void open() {
    TestClock.set(IN_TIME);
    guangzhou = Guangzhou.open();
  }

  @AfterEach
  void resetClock() {
    TestClock.set(IN_TIME);
  }

  private static void refused(ValidatableResponse answer, String rule) {
    answer
        .statusCode(422)
        .body("violations.rule", hasItem(rule))
        .body("violations.remedy", everyItem(not(emptyOrNullString())));
  }

  /** Saving is refused with the wrong lines, and not with those the remedy asks for. */
  private void saved(String rule, String wrong, String right) {
    refused(Http.post(DEMANDS, guangzhou.demandOfCity(wrong)), rule);
    Http.submitted(guangzhou.demandOfCity(right));
  }

  /** Submission is refused, the draft changed as the remedy says, and submitted. */
  private void submitted(String rule, String wrong, String right) {
    String draft = Http.draft(guangzhou.demandOfCity(wrong));
    refused(Http.act(draft, "submission", "{}"), rule);
    Http.put(draft, 0, guangzhou.demandOfCity(right)).statusCode(200);
    Http.act(draft, "submission", "{}").statusCode(200);
  }

  private String packageOf(String lines) {
    return consolidation(guangzhou.round(), guangzhou.city(), lines);
  }

  @Test
  @Rule("N23-35")
  void lateUnit_whenExtendedAfterTheRoundClosed_files() {
    TestClock.set(TOO_LATE);
    Catalog.close(guangzhou.round());
    Http.post(DEMANDS, guangzhou.demandOfCity(GOOD))
        .statusCode(422)
        .body("violations.rule", contains("N23-35"))
        .body("violations[0].remedy", containsString("申请延期"));
    Catalog.extend(guangzhou.round(), guangzhou.city(), "2023-06-05T00:00:00+08:00");
    Http.submitted(guangzhou.demandOfCity(GOOD));
  }

  @Test
  void lateUnit_whenTheRoundIsHistory_isSentToAnother() {
    UUID history = UUID.randomUUID();
    Catalog.publish(
        "round-published.v1",
        history.toString(),
        Catalog.roundData(history, 1, "2022-06-27T00:00:00+08:00", "[]")
            .replace("\"links\"", "\"history\": true, \"links\""));
    Catalog.awaitRow("SELECT 1 FROM known_round WHERE history AND id = ?", history);
    Http.post(DEMANDS, demand(history, guangzhou.city(), GOOD))
        .statusCode(422)
        .body("violations[0].remedy", containsString("征集中的批次"));
    Http.submitted(guangzhou.demandOfCity(GOOD));
  }

  @Test
  void references_whenUnknown_areReplacedByKnownOnes() {
    String known = guangzhou.demandOfCity(GOOD);
    refused(
        Http.post(DEMANDS, known.replace(guangzhou.round().toString(), UUID.randomUUID() + "")),
        "round-known");
    refused(
        Http.post(DEMANDS, known.replace(guangzhou.city().toString(), UUID.randomUUID() + "")),
        "unit-known");
    refused(Http.post(DEMANDS, known.replace("F2024-4", "F2024-9")), "form-known");
    Http.submitted(known);
  }

  @Test
  void filing_whenItIsAnothers_isMadeAnew() {
    String draft = Http.draft(guangzhou.demandOfCity(GOOD));
    String other = guangzhou.demandOfCounty(GOOD);
    refused(Http.put(draft, 0, other), "demand-filing");
    Http.submitted(other);
  }

  @Test
  @Rule("N23-49")
  void amounts_whenTheyDoNotAddUp_areCorrected() {
    String items = GOOD.replace("\"amount\"", "\"items\": [%s], \"amount\"");
    saved(
        "N23-49",
        items.formatted("{\"count\": 2, \"unitAmount\": \"40.00\"}"),
        items.formatted("{\"count\": 2, \"unitAmount\": \"50.00\"}"));
  }

  @Test
  @Rule("N23-48")
  void unitAmounts_whenNotAboveZero_areCorrected() {
    String items = GOOD.replace("\"amount\"", "\"items\": [%s], \"amount\"");
    saved(
        "N23-48",
        items.formatted(
            "{\"count\": 1, \"unitAmount\": \"100.00\"}, {\"count\": 1, \"unitAmount\": \"0.00\"}"),
        items.formatted("{\"count\": 1, \"unitAmount\": \"100.00\"}"));
  }

  @Test
  void amounts_whenBelowZero_areCorrected() {
    saved("amount", line("专利导航", "-1.00", COUNTED), GOOD);
  }

  @Test
  void indicators_whenTheyStandElsewhere_areMoved() {
    saved(
        "indicator-tree",
        line("专利导航", "1.00", COUNTED.replace("QUANTITY", "SOCIAL")),
        line("专利导航", "1.00", COUNTED));
  }

  @Test
  @Rule("N23-31")
  void willingUnits_whenTheyStateTooLittle_stateMore() {
    submitted("N23-31", line("专利导航", "0.00", COUNTED), GOOD);
  }

  @Test
  @Rule("N23-33")
  void willingUnits_whenNothingCanBeCounted_writeANumber() {
    submitted("N23-33", line("专利导航", "1.00", QUALITATIVE), GOOD);
  }

  @Test
  void city_whenThereIsNothingToMerge_mergesOnceUnitsHaveSubmitted() {
    refused(Http.post(PACKAGES, packageOf("null")), "consolidation-empty");
    Http.submitted(guangzhou.demandOfCounty(GOOD));
    Http.post(PACKAGES, packageOf("null")).statusCode(201);
  }

  @Test
  void city_whenItIsNone_namesItsBureau() {
    Http.submitted(guangzhou.demandOfCounty(GOOD));
    refused(
        Http.post(PACKAGES, consolidation(guangzhou.round(), guangzhou.county(), "null")),
        "consolidation-city");
    Http.post(PACKAGES, packageOf("null")).statusCode(201);
  }

  @Test
  void merge_whenLinesAreUnknownOrLeftOutOrDoNotAddUp_isCorrected() {
    String id = Http.id(Http.submitted(guangzhou.demandOfCounty(GOOD, GOOD)));
    String first = source(id, 1, "100.00", "0.00", "0.00");
    String second = source(id, 2, "60.00", "40.00", "0.00");
    refused(
        Http.post(
            PACKAGES, packageOf("[" + merged("甲", source(id, 9, "1.00", "0.00", "0.00")) + "]")),
        "consolidation-source");
    refused(
        Http.post(PACKAGES, packageOf("[" + merged("甲", first) + "]")), "consolidation-complete");
    refused(
        Http.post(
            PACKAGES,
            packageOf("[" + merged("甲", first, source(id, 2, "60.00", "0.00", "0.00")) + "]")),
        "consolidation-balance");
    Http.post(PACKAGES, packageOf("[" + merged("甲", first, second) + "]")).statusCode(201);
  }

  @Test
  void report_whenASourceIsStale_isMergedAnew() {
    String demand = Http.submitted(guangzhou.demandOfCounty(GOOD));
    Http.submitted(guangzhou.demandOfCity(GOOD));
    String made =
        PACKAGES
            + "/"
            + Http.post(PACKAGES, packageOf("null")).statusCode(201).extract().path("id");
    Http.act(demand, "return", "{\"reason\": \"指标不全\"}").statusCode(200);
    refused(Http.act(made, "report", "{}"), "consolidation-stale");
    Http.putAs(Tokens.system("merger"), made, packageOf("null")).statusCode(200);
    Http.act(made, "report", "{}").statusCode(200);
  }

  @Test
  void otherPackage_whenItIsAnothers_isMadeAnew() {
    Http.submitted(guangzhou.demandOfCity(GOOD));
    String made =
        PACKAGES
            + "/"
            + Http.post(PACKAGES, packageOf("null")).statusCode(201).extract().path("id");
    UUID another = Catalog.round();
    String other = consolidation(another, guangzhou.city(), "null");
    refused(Http.put(made, 1, other), "consolidation-identity");
    Http.submitted(demand(another, guangzhou.city(), GOOD));
    Http.post(PACKAGES, other).statusCode(201);
  }
}
