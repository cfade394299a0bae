package org.ipfund.performance.table;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.ipfund.performance.Demand;
import org.ipfund.performance.Receiver;
import org.ipfund.performance.Tables;
import org.ipfund.platform.testing.EventSchemas;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ApprovalTest {

  private static final String TOPIC = "ipfund.performance.v1";
  private static final String EVENT = "target-table-approved.v1";

  private static String path(String id) {
    return Tables.PATH + id + "/approval";
  }

  @Test
  void approve_whenDraft_approvesAndTellsOthers() throws Exception {
    Receiver receiver = Receiver.known();
    Demand demand = new Demand(receiver).amount("6480000.00").sound().publish();
    String id = Tables.awaitOne(receiver);
    Tables.approval("\"0\"")
        .post(path(id))
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("status", equalTo("APPROVED"))
        .body("allowedActions", empty());
    var event = TestEvents.await(TOPIC, 1, e -> e.subject().equals(id)).get(0);
    assertEquals("org.ipfund.performance." + EVENT, event.type());
    assertEquals(Set.of(), EventSchemas.faults("performance-service", EVENT, event.data()));
    JsonNode data = new ObjectMapper().readTree(event.data());
    assertEquals("6480000.00", data.get("requestedAmount").asText());
    assertEquals(4, data.get("indicatorCount").asInt());
    assertEquals(receiver.unitName(), data.get("unitName").asText());
    assertEquals(
        List.of("table", "demand", "project", "unit", "region"),
        data.get("links").findValuesAsText("rel"));
    assertEquals(demand.id().toString(), data.get("links").get(1).get("id").asText());
  }

  @Test
  void approve_whenThereAreFindings_isNotBlocked() {
    Receiver receiver = Receiver.known();
    new Demand(receiver).departments("", "").publish();
    String id = Tables.awaitOne(receiver);
    Tables.approval("\"0\"")
        .post(path(id))
        .then()
        .statusCode(200)
        .body("findingCount", equalTo(5))
        .body("weightNote", equalTo("NO_INDICATORS"));
  }

  @Test
  void approve_whenRepeatedWithSameKey_givesStoredAnswerAndOneEvent() {
    String id = Tables.draft();
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      given()
          .header("Idempotency-Key", key)
          .header("If-Match", "\"0\"")
          .contentType("application/json")
          .body("{}")
          .post(path(id))
          .then()
          .statusCode(200)
          .header("ETag", "\"1\"")
          .body("status", equalTo("APPROVED"));
    }
    String later = Tables.draft();
    Tables.approve(later);
    var events =
        TestEvents.await(TOPIC, 2, e -> e.subject().equals(id) || e.subject().equals(later));
    assertEquals(List.of(id, later), events.stream().map(e -> e.subject()).sorted().toList());
  }

  @Test
  void approve_whenTheRequestIsWrong_isRefused() {
    String id = Tables.draft();
    given().header("If-Match", "\"0\"").post(path(id)).then().statusCode(400);
    given().header("Idempotency-Key", UUID.randomUUID()).post(path(id)).then().statusCode(428);
    Tables.approval("\"7\"").post(path(id)).then().statusCode(412);
    Tables.approval("\"0\"").post(path(UUID.randomUUID().toString())).then().statusCode(404);
    assertEquals("DRAFT", Tables.read(id).getString("status"));
  }

  @Test
  void approve_whenApprovedAlready_isConflict() {
    String id = Tables.draft();
    Tables.approve(id);
    Tables.approval("\"1\"")
        .post(path(id))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:ipfund:problem:state-conflict"));
  }

  @Test
  void approve_whenFrozenByANotice_isConflict() {
    String id = Tables.draft();
    Tables.approve(id);
    Tables.issueNotice(2024, "\"tableId\": \"%s\"".formatted(id));
    Tables.awaitTable(id, t -> "FROZEN".equals(t.getString("status")));
    Tables.approval(Tables.etag(id)).post(path(id)).then().statusCode(409);
  }

  @Test
  void approve_whenTwoClientsActAtOnce_letsOneOfThem() throws Exception {
    String id = Tables.draft();
    CountDownLatch start = new CountDownLatch(1);
    Callable<Integer> client =
        () -> {
          start.await();
          return Tables.approval("\"0\"").post(path(id)).statusCode();
        };
    var clients = Executors.newFixedThreadPool(2);
    try {
      Future<Integer> one = clients.submit(client);
      Future<Integer> other = clients.submit(client);
      start.countDown();
      assertEquals(List.of(200, 412), Stream.of(one.get(), other.get()).sorted().toList());
    } finally {
      clients.shutdown();
    }
  }
}
