package org.ipfund.performance.board;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.plan.PlanDocuments;
import org.ipfund.performance.plan.PlanProgressRows;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The board of the real plan. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class BoardTest {

  @BeforeEach
  void periodIsOver() {
    TestClock.set("2026-01-15T01:00:00Z");
  }

  @AfterEach
  void clockAsBefore() {
    TestClock.set(TestClock.START.toString());
  }

  private static final String CLERK = PlanDocuments.clerk(PlanDocuments.CITY);
  private static final String DISTRICT =
      Tokens.person("district-440112", null, "440112", "COUNTY_CLERK");

  private static ValidatableResponse board(String token, String plan, String query) {
    return PlanDocuments.as(token)
        .get(PlanDocuments.PATH + plan + "/board?limit=200" + query)
        .then()
        .statusCode(200);
  }

  @Test
  @Rule({"SB-016", "SB-017", "SB-018"})
  void board_ofTheOffice_countsByUnitLeadAndChapter() {
    String plan = PlanDocuments.published(PlanDocuments.PLAN);
    PlanProgressRows rows = new PlanProgressRows(plan);
    board(CLERK, plan, "&grouping=CHAPTER").body("items.reportedCount", everyItem(equalTo(0)));
    UUID call = rows.call(2023, 4);
    rows.report(call, 42, 1, "DONE", "2024-01-05T09:00:00+08:00");
    rows.report(call, 1, 1, "UNDER_WAY", "2024-01-05T09:00:00+08:00");
    rows.finding(1, "请说明原因");
    OwnerDatabase.run(
        "UPDATE task SET status = 'DONE' WHERE plan_id = ? AND number = 42", UUID.fromString(plan));
    String body = PlanDocuments.body(PlanDocuments.CITY, "黄埔区人民政府");
    board(CLERK, plan, "&grouping=LEAD&bodyId=" + body)
        .body("items", hasSize(1))
        .body("items[0].name", equalTo("黄埔区人民政府"))
        .body("items[0].year", equalTo(2023))
        .body("items[0].quarter", equalTo(4))
        .body("items[0].taskCount", equalTo(1))
        .body("items[0].reportedCount", equalTo(1))
        .body("items[0].notReportedCount", equalTo(0))
        .body("items[0].doneCount", equalTo(1));
    assertEquals(
        List.of(50),
        List.of(
            board(CLERK, plan, "&grouping=CHAPTER")
                .extract()
                .jsonPath()
                .getList("items.taskCount", Integer.class)
                .stream()
                .mapToInt(i -> i)
                .sum()));
    board(CLERK, plan, "&grouping=CHAPTER")
        .body("items[0].partKey", equalTo("三"))
        .body("items[0].reportedCount", equalTo(1))
        .body("items[0].withFindingsCount", equalTo(1))
        .body("items.sum { it.overdueCount }", equalTo(49));
    rows.call(2024, 1);
    board(CLERK, plan, "&grouping=LEAD&bodyId=" + body).body("items[0].reportedCount", equalTo(0));
    board(CLERK, plan, "&grouping=LEAD&year=2023&quarter=4&bodyId=" + body)
        .body("items[0].reportedCount", equalTo(1));
  }

  @Test
  void board_byPages_isTheSameAsWhole() {
    String plan = PlanDocuments.published(PlanDocuments.PLAN);
    for (String grouping : List.of("UNIT", "CHAPTER")) {
      List<String> whole = board(CLERK, plan, "&grouping=" + grouping).extract().path("items.name");
      List<String> paged = new ArrayList<>();
      String cursor = "";
      do {
        var page =
            PlanDocuments.as(CLERK)
                .get(
                    PlanDocuments.PATH
                        + plan
                        + "/board?limit=3&grouping="
                        + grouping
                        + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                .then()
                .statusCode(200)
                .extract();
        paged.addAll(page.path("items.name"));
        cursor = page.path("next");
      } while (cursor != null);
      assertEquals(whole, paged, grouping);
    }
  }

  @Test
  @Rule("SB-081")
  void board_ofAParticipant_countsItsOwnTasks() {
    String plan = PlanDocuments.published(PlanDocuments.PLAN);
    board(DISTRICT, plan, "&grouping=CHAPTER").body("items.sum { it.taskCount }", equalTo(1));
    board(DISTRICT, plan, "&grouping=LEAD").body("items.name", equalTo(List.of("黄埔区人民政府")));
    String draft = PlanDocuments.draft(PlanDocuments.PLAN);
    PlanDocuments.as(DISTRICT).get(PlanDocuments.PATH + draft + "/board").then().statusCode(404);
    String stranger = Tokens.person("stranger-440112", null, "440300", "CITY_CLERK");
    PlanDocuments.as(stranger).get("/v1/promises?planId=" + plan).then().body("items", empty());
  }
}
