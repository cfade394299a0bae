package org.ipfund.performance.table;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.ipfund.performance.Demand;
import org.ipfund.performance.Receiver;
import org.ipfund.performance.Tables;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class FreezingTest {

  private static boolean frozen(JsonPath table) {
    return "FROZEN".equals(table.getString("status"));
  }

  @Test
  @Rule("C12")
  void freeze_whenALineNamesTheTable_keepsTheFirstNotice() {
    String id = Tables.draft();
    Tables.approve(id);
    String line = "\"tableId\": \"%s\"".formatted(id);
    UUID first = Tables.issueNotice(2024, line);
    Tables.awaitTable(id, FreezingTest::frozen);
    String other = Tables.draft();
    Tables.issueNotice(2024, line + "}, {\"tableId\": \"%s\"".formatted(other));
    Tables.awaitTable(other, FreezingTest::frozen);
    get(Tables.PATH + id)
        .then()
        .body("noticeId", equalTo(first.toString()))
        .body("statusLabel", equalTo("已随文下达"))
        .body("findingCount", equalTo(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"projectId", "unitId", "regionCode"})
  void freeze_whenALineNamesNoTable_findsTheApprovedOnes(String named) {
    Receiver receiver = Receiver.known();
    UUID project = UUID.randomUUID();
    new Demand(receiver).project(project).sound().publish();
    String approved = Tables.awaitOne(receiver);
    Tables.approve(approved);
    new Demand(receiver).sound().publish();
    String draft = Tables.await(receiver, 2).get(1);
    String value =
        switch (named) {
          case "projectId" -> project.toString();
          case "unitId" -> receiver.unitId().toString();
          default -> receiver.regionCode();
        };
    Tables.issueNotice(2024, "\"%s\": \"%s\"".formatted(named, value));
    Tables.awaitTable(approved, FreezingTest::frozen);
    assertEquals("DRAFT", Tables.read(draft).getString("status"));
  }

  @Test
  void freeze_whenTheTableSaysMoreThanWasApproved_issuesWhatWas() {
    Receiver receiver = Receiver.known();
    UUID fundProject = UUID.randomUUID();
    new Demand(receiver).fundProject(fundProject, receiver).sound().publish();
    String id = Tables.awaitOne(receiver);
    Tables.approve(id);
    String late =
        new Demand(receiver)
            .amount("7000.00")
            .fundProject(fundProject, receiver)
            .indicator("OUTPUT", "QUANTITY", "导航报告", "1份")
            .publish()
            .id()
            .toString();
    Tables.awaitTable(id, t -> t.getInt("indicatorCount") == 5);
    Tables.issue(id, 1, "50000.00");
    get(Tables.PATH + id)
        .then()
        .body("requestedAmount", equalTo("50000.00"))
        .body("indicatorCount", equalTo(4))
        .body("inForceVersion", equalTo(1))
        .body("waitingDemandIds", contains(late))
        .body("openAdjustment", equalTo(1));
    get(Tables.PATH + id + "/adjustments/1")
        .then()
        .body("requestedAmount", equalTo("57000.00"))
        .body("content.indicators[4].demandId", equalTo(late));
  }

  @Test
  void freeze_whenANewerVersionWasApprovedMeanwhile_leavesItPending() {
    Receiver receiver = Receiver.known();
    UUID fundProject = UUID.randomUUID();
    new Demand(receiver).fundProject(fundProject, receiver).sound().publish();
    String id = Tables.awaitOne(receiver);
    Tables.approve(id);
    new Demand(receiver).amount("7000.00").fundProject(fundProject, receiver).sound().publish();
    Tables.awaitTable(id, t -> t.getInt("indicatorCount") == 8);
    Tables.approve(id);
    Tables.issue(id, 1, "50000.00");
    get(Tables.PATH + id)
        .then()
        .body("requestedAmount", equalTo("50000.00"))
        .body("pendingAmount", equalTo("57000.00"))
        .body("indicatorCount", equalTo(4));
    Tables.issue(id, 2, "57000.00");
    get(Tables.PATH + id)
        .then()
        .body("requestedAmount", equalTo("57000.00"))
        .body("pendingAmount", nullValue())
        .body("indicatorCount", equalTo(8));
  }

  @Test
  void freeze_whenAZoneHasALineOfItsOwn_addsBothUp() {
    String id = Tables.draft();
    Tables.approve(id);
    String line =
        "\"tableId\": \"%s\", \"regionCode\": \"%s\", \"total\": \"%s\", \"tableVersion\": 1";
    Tables.issueNotice(
        2024,
        line.formatted(id, "440100", "30000.00")
            + "}, {"
            + line.formatted(id, "440100Z1", "20000.00"));
    Tables.awaitTable(id, FreezingTest::frozen);
    get(Tables.PATH + id).then().body("fundedAmount", equalTo("50000.00"));
  }

  @Test
  void freeze_whenSeveralNoticesPost_isFundedWithTheLastTotal() {
    String id = Tables.draft();
    Tables.approve(id);
    Tables.issueNotice(2024, "\"tableId\": \"%s\", \"amount\": \"50000.00\"".formatted(id));
    Tables.awaitTable(id, FreezingTest::frozen);
    get(Tables.PATH + id).then().body("fundedAmount", equalTo("50000.00"));
    Tables.issue(id, 1, "45000.00");
    Tables.issue(id, 1, "48000.00");
    get(Tables.PATH + id).then().body("fundedAmount", equalTo("48000.00"));
  }

  @Test
  @Rule("C30")
  void freeze_whenTheNoticeIsForAnotherYear_findsC30() {
    Receiver receiver = Receiver.known();
    new Demand(receiver).year(2023).departments("", null).sound().publish();
    String id = Tables.awaitOne(receiver);
    assertEquals(2, Tables.read(id).getInt("findingCount"));
    Tables.issueNotice(2024, "\"tableId\": \"%s\"".formatted(id));
    Tables.awaitTable(id, FreezingTest::frozen);
    get("/v1/findings?rule=C30&tableId=" + id)
        .then()
        .body("items[0].ordinal", equalTo(3))
        .body("items[0].pointer", equalTo("/budgetYear"))
        .body("items[0].message", equalTo("绩效目标表的预算年度为2023年，下达文件为2024年"));
    assertEquals(3, Tables.read(id).getInt("findingCount"));
  }
}
