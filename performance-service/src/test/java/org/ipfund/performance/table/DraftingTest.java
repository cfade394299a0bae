package org.ipfund.performance.table;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.ipfund.performance.Demand;
import org.ipfund.performance.Receiver;
import org.ipfund.performance.Tables;
import org.ipfund.performance.drafting.TableDrafting;
import org.ipfund.performance.inbound.DemandApproved;
import org.ipfund.platform.access.SystemScope;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class DraftingTest {

  private static final String TYPE = "org.ipfund.submission.demand-approved.v1";
  private static final String TOPIC = "ipfund.submission.v1";

  @Inject TableDrafting drafting;
  @Inject ObjectMapper json;

  /** A demand that only shows that everything published before it has been taken. */
  private static void flush(Receiver receiver, int tables) {
    new Demand(receiver).sound().publish();
    Tables.await(receiver, tables);
  }

  @Test
  void draft_whenRegionAndUnitComeLater_waitsForThem() {
    Receiver receiver = Receiver.unknown();
    new Demand(receiver).sound().publish();
    Tables.draft();
    get("/v1/target-tables?unitId=" + receiver.unitId()).then().body("items", empty());
    receiver.publishUnit();
    receiver.publishRegion();
    String id = Tables.awaitOne(receiver);
    assertEquals(receiver.regionName(), Tables.read(id).getString("regionName"));
  }

  @Test
  void draft_whenDeliveredAgain_changesNothing() {
    Receiver receiver = Receiver.known();
    Demand demand = new Demand(receiver).sound();
    UUID event = TestEvents.publish(TOPIC, TYPE, demand.id().toString(), demand.data());
    TestEvents.publish(event, TOPIC, TYPE, demand.id().toString(), 1, demand.data());
    TestEvents.publish(TOPIC, TYPE, demand.id().toString(), 2, demand.data());
    String id = Tables.awaitOne(receiver);
    flush(receiver, 2);
    assertEquals("50000.00", Tables.read(id).getString("requestedAmount"));
    assertEquals(4, Tables.read(id).getInt("indicatorCount"));
  }

  @Test
  void draft_whenProjectUnitAndYearHaveATable_supplementsIt() {
    Receiver receiver = Receiver.known();
    UUID project = UUID.randomUUID();
    new Demand(receiver).project(project).sound().publish();
    String id = Tables.awaitOne(receiver);
    Tables.approve(id);
    new Demand(receiver)
        .project(project)
        .amount("25000.00")
        .indicator("OUTPUT", "QUALITY", "合格率", "95%以上")
        .publish();
    Tables.awaitTable(id, t -> t.getInt("indicatorCount") == 5);
    get(Tables.PATH + id)
        .then()
        .body("requestedAmount", equalTo("75000.00"))
        .body("status", equalTo("DRAFT"))
        .body("weightTotal", equalTo("90.00"));
    get(Tables.PATH + id + "/indicators")
        .then()
        .body("items.name", hasSize(5))
        .body("items.weight", contains("16.67", "16.67", "30.00", "10.00", "16.66"));
    Tables.approve(id);
    var events = TestEvents.await("ipfund.performance.v1", 2, e -> e.subject().equals(id));
    assertEquals(2, events.get(1).sequence());
    assertEquals(2, events.get(1).data().split("\"rel\":\"demand\"", -1).length - 1);
  }

  @Test
  void draft_whenTheTableIsFrozen_opensItsAdjustment() {
    Receiver receiver = Receiver.known();
    UUID project = UUID.randomUUID();
    new Demand(receiver).project(project).sound().publish();
    String id = Tables.awaitOne(receiver);
    Tables.issueNotice(2024, "\"tableId\": \"%s\"".formatted(id));
    Tables.awaitTable(id, t -> "FROZEN".equals(t.getString("status")));
    String late = new Demand(receiver).project(project).sound().publish().id().toString();
    var table = Tables.awaitTable(id, t -> t.get("openAdjustment") != null);
    assertEquals("50000.00", table.getString("requestedAmount"));
    assertEquals(List.of(late), table.getList("waitingDemandIds"));
    get(Tables.PATH + id + "/adjustments/1")
        .then()
        .body("status", equalTo("DRAFT"))
        .body("reason", containsString(receiver.unitName() + "“知识产权保护”"))
        .body("baseAmount", equalTo("50000.00"))
        .body("requestedAmount", equalTo("100000.00"))
        .body("demandIds", contains(late))
        .body("content.indicators", hasSize(8));
  }

  @Test
  void draft_whenFormsAndUnitsLeadToOneFundProject_isOneTable() {
    Receiver city = Receiver.known();
    Receiver district = Receiver.unknown();
    UUID fundProject = UUID.randomUUID();
    Demand lumpSum =
        new Demand(city)
            .amount("30000.00")
            .fundProject(fundProject, city)
            .goal("建成两家中心")
            .expenditure("建设")
            .sound()
            .line(1)
            .publish();
    String id = Tables.awaitOne(city);
    Demand ofEnterprise =
        new Demand(district)
            .amount("20000.00")
            .fundProject(fundProject, city)
            .goal("完成一项导航")
            .expenditure("导航")
            .indicator("OUTPUT", "QUANTITY", "导航报告", "1份")
            .line(3)
            .publish();
    Tables.awaitTable(id, t -> t.getInt("indicatorCount") == 5);
    get("/v1/target-tables?projectId=" + fundProject).then().body("items.id", contains(id));
    get("/v1/target-tables?fundCode=GD-IP&unitId=" + city.unitId())
        .then()
        .body("items.id", contains(id));
    get(Tables.PATH + id)
        .then()
        .body("unitName", equalTo(city.unitName()))
        .body("regionCode", equalTo(city.regionCode()))
        .body("projectId", equalTo(fundProject.toString()))
        .body("requestedAmount", equalTo("50000.00"))
        .body("overallGoals.text", contains("建成两家中心", "完成一项导航"))
        .body("expenditureContent", equalTo("建设\n导航"))
        .body(
            "demandIds", containsInAnyOrder(lumpSum.id().toString(), ofEnterprise.id().toString()));
    get(Tables.PATH + id + "/indicators")
        .then()
        .body("items[0].demandId", equalTo(lumpSum.id().toString()))
        .body("items[0].lineNo", equalTo(1))
        .body("items[4].demandId", equalTo(ofEnterprise.id().toString()))
        .body("items[4].lineNo", equalTo(3));
  }

  @Test
  void draft_whenACityDecidesWithinItsLumpSum_addsNothing() {
    Receiver receiver = Receiver.known();
    UUID fundProject = UUID.randomUUID();
    new Demand(receiver).fundProject(fundProject, receiver).byCity().sound().publish();
    new Demand(receiver).fundProject(fundProject, receiver).sound().publish();
    String id = Tables.awaitOne(receiver);
    new Demand(receiver).fundProject(fundProject, receiver).byCity().sound().publish();
    flush(receiver, 2);
    assertEquals("50000.00", Tables.read(id).getString("requestedAmount"));
    assertEquals(4, Tables.read(id).getInt("indicatorCount"));
  }

  @Test
  void draft_whenADemandIsToldForAnotherProject_goesToDeadLetters() {
    Receiver receiver = Receiver.known();
    Demand demand = new Demand(receiver).sound().publish();
    Tables.awaitOne(receiver);
    demand.project(UUID.randomUUID());
    TestEvents.publish(TOPIC, TYPE, demand.id().toString(), 2, demand.data());
    TestEvents.await(
        "ipfund.performance.dead-letter.v1", 1, e -> e.subject().equals(demand.id().toString()));
    flush(receiver, 2);
  }

  @Test
  void draft_whenADemandIsBroken_othersFlow() {
    Receiver receiver = Receiver.known();
    Demand broken = new Demand(receiver).indicator("NO_SUCH_LEVEL", "QUALITY", "x", "1").publish();
    new Demand(receiver).sound().publish();
    Tables.awaitOne(receiver);
    var dead =
        TestEvents.await(
            "ipfund.performance.dead-letter.v1",
            1,
            e -> e.subject().equals(broken.id().toString()));
    assertEquals(TYPE, dead.get(0).type());
  }

  @Test
  void draft_whenTwoReplicasMeet_makesOneTable() throws Exception {
    Receiver receiver = Receiver.known();
    flush(receiver, 1);
    UUID project = UUID.randomUUID();
    CountDownLatch start = new CountDownLatch(1);
    Callable<UUID> replica =
        () -> {
          Demand demand = new Demand(receiver).project(project).sound();
          DemandApproved event =
              json.readerFor(DemandApproved.class)
                  .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                  .readValue(demand.data());
          start.await();
          return SystemScope.call("test", () -> drafting.draft(event));
        };
    var replicas = Executors.newFixedThreadPool(2);
    try {
      var one = replicas.submit(replica);
      var other = replicas.submit(replica);
      start.countDown();
      assertEquals(one.get(), other.get());
      assertEquals("100000.00", Tables.read(one.get().toString()).getString("requestedAmount"));
    } finally {
      replicas.shutdown();
    }
  }
}
