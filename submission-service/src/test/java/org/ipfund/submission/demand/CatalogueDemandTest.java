package org.ipfund.submission.demand;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.ipfund.submission.testing.Bodies.COUNTED;
import static org.ipfund.submission.testing.Bodies.line;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.submission.testing.Catalog;
import org.ipfund.submission.testing.Guangzhou;
import org.ipfund.submission.testing.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The catalogue a round was published with is held against its demands. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class CatalogueDemandTest {

  private static final String PATH = "/v1/demands";

  private final UUID project = UUID.randomUUID();
  private final UUID ofOtherCategory = UUID.randomUUID();
  private final UUID slot = UUID.randomUUID();

  private Guangzhou guangzhou;

  @BeforeEach
  void open() {
    TestClock.set("2023-05-25T01:00:00Z");
    guangzhou = Guangzhou.open(Catalog.roundOf(project, ofOtherCategory, slot));
  }

  private String demand(String name, UUID named) {
    return guangzhou.demandOfCounty(
        line(name, "100.00", COUNTED)
            .replace("{\"name\"", "{\"catalogueProjectId\": \"" + named + "\", \"name\""));
  }

  @Test
  void create_whenALineNamesNoProjectOfTheRound_isRefusedAndTheRemedyLeadsOn() {
    Http.post(PATH, demand("专利导航", UUID.randomUUID()))
        .statusCode(422)
        .body("violations.rule", contains("catalogue-project"))
        .body("violations.pointer", contains("/lines/0/catalogueProjectId"))
        .body("violations[0].remedy", containsString("/v1/rounds/{id}/projects"));
    Http.submitted(demand("专利导航", project));
  }

  @Test
  void create_whenTheProjectIsOfAnotherRound_isRefused() {
    UUID elsewhere = UUID.randomUUID();
    Catalog.roundOf(elsewhere, UUID.randomUUID(), UUID.randomUUID());
    Http.post(PATH, demand("专利导航", elsewhere))
        .statusCode(422)
        .body("violations.rule", contains("catalogue-project"));
  }

  @Test
  void create_whenTheFormTakesNoSuchCategory_isRefusedAndTheRemedyLeadsOn() {
    Http.post(PATH, demand("快速维权", ofOtherCategory))
        .statusCode(422)
        .body("violations.rule", contains("catalogue-category"))
        .body("violations[0].remedy", containsString("1, 2"));
    Http.submitted(demand("专利导航", project));
  }

  @Test
  void create_whenASlotRepeatsTheCatalogue_isRefusedAndTheRemedyLeadsOn() {
    Http.post(PATH, demand("专利导航", slot))
        .statusCode(422)
        .body("violations.rule", contains("catalogue-slot"))
        .body("violations[0].remedy", containsString(project.toString()));
    Http.submitted(demand("海外维权", slot));
  }

  @Test
  void submit_whenALineNamesNothing_isRefused() {
    String draft = Http.draft(guangzhou.demandOfCounty(line("专利导航", "100.00", COUNTED)));
    Http.get(draft).body("findings.rule", contains("catalogue-project"));
    Http.act(draft, "submission", "{}")
        .statusCode(422)
        .body("violations.rule", contains("catalogue-project"));
  }

  @Test
  void submit_whenALineHasAnotherName_recordsIt() {
    String demand = Http.submitted(demand("专利导航服务", project));
    Http.get(demand)
        .body("findings.rule", contains("catalogue-name"))
        .body("findings[0].effect", equalTo("FINDING"));
  }

  @Test
  void giveBack_whenTheRoundSaysHowManyDays_givesThem() {
    String demand = Http.submitted(demand("专利导航", project));
    Http.act(demand, "return", "{\"reason\": \"指标不全\"}")
        .statusCode(200)
        .body("returnUntil", equalTo("2023-05-30T16:00:00Z"));
  }

  @Test
  void submit_whenTheCatalogueExcludesTheUnitOrLeavesItNoChoice_isRefusedOrFound() {
    UUID barred = UUID.randomUUID();
    guangzhou = Guangzhou.open(Catalog.roundObliging(barred, "440117", "EXCLUDED"));
    String draft = Http.draft(demand("专利导航", barred));
    Http.act(draft, "submission", "{}")
        .statusCode(422)
        .body("violations.rule", contains("catalogue-excluded"))
        .body("violations.pointer", contains("/lines/0/catalogueProjectId"));
    UUID ownSlot = UUID.randomUUID();
    guangzhou = Guangzhou.open(Catalog.roundOf(UUID.randomUUID(), UUID.randomUUID(), ownSlot));
    String city =
        Http.submitted(
            guangzhou.demandOfCity(
                line("海外维权", "100.00", COUNTED)
                    .replace(
                        "{\"name\"", "{\"catalogueProjectId\": \"" + ownSlot + "\", \"name\"")));
    Http.get(city)
        .body("status", equalTo("SUBMITTED"))
        .body("findings.rule", contains("catalogue-mandatory"));
  }

  @Test
  void submit_whenAScopeIsAGroup_readsWhomTheCatalogueMeansByIt() {
    UUID barred = UUID.randomUUID();
    String units = ", \"units\": [\"440600\", \"区划440117\"]";
    guangzhou = Guangzhou.open(Catalog.roundObliging(barred, "试点地区", "EXCLUDED", units));
    Http.act(Http.draft(demand("专利导航", barred)), "submission", "{}")
        .statusCode(422)
        .body("violations.rule", contains("catalogue-excluded"))
        .body("violations[0].message", containsString("试点地区"));
  }

  @Test
  void submit_whenNobodyCanTellWhomAScopeMeans_leavesItToAPerson() {
    UUID asked = UUID.randomUUID();
    guangzhou = Guangzhou.open(Catalog.roundObliging(asked, "近三年广东专利奖申报单位", "EXCLUDED"));
    Http.get(Http.submitted(demand("专利导航", asked)))
        .body("findings.rule", contains("catalogue-scope"))
        .body("findings[0].effect", equalTo("FINDING"))
        .body("findings[0].message", containsString("近三年广东专利奖申报单位"));
  }

  @Test
  void submit_whenAnObligationGoesByWhatWasUndertakenBefore_asksTheLibrary() {
    UUID asked = UUID.randomUUID();
    String never =
        ", \"units\": [\"440117\"], \"award\": {\"budgetYear\": %d, \"projectName\": \"从未立项\", \"had\": false}";
    guangzhou =
        Guangzhou.open(Catalog.roundObliging(asked, "未开展的地区", "EXCLUDED", never.formatted(2024)));
    Http.act(Http.draft(demand("专利导航", asked)), "submission", "{}")
        .statusCode(422)
        .body("violations.rule", contains("catalogue-excluded"));
    UUID another = UUID.randomUUID();
    guangzhou =
        Guangzhou.open(Catalog.roundObliging(another, "未开展的地区", "EXCLUDED", never.formatted(2001)));
    Http.get(Http.submitted(demand("专利导航", another)))
        .body("findings.rule", contains("catalogue-scope"));
  }
}
