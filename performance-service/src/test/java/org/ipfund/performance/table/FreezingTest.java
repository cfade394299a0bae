package org.ipfund.performance.table;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.ipfund.performance.Demand;
import org.ipfund.performance.Receiver;
import org.ipfund.performance.Tables;
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
