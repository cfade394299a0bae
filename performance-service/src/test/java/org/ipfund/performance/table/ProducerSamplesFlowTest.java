package org.ipfund.performance.table;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.Demand;
import org.ipfund.performance.Receiver;
import org.ipfund.performance.Tables;
import org.ipfund.platform.testing.EventSchemas;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestEvents;
import org.junit.jupiter.api.Test;

/** The producers' own samples go all the way through. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ProducerSamplesFlowTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode json(String sample) throws Exception {
    return JSON.readTree(sample);
  }

  private static String either(JsonNode demand, String first, String second) {
    return (demand.has(first) ? demand.get(first) : demand.get(second)).asText();
  }

  private static void publish(String service, String event, String subject, String data) {
    TestEvents.publish(
        "ipfund.%s.v1".formatted(service),
        "org.ipfund.%s.%s.v1".formatted(service, event),
        subject,
        data);
  }

  @Test
  void demandApproved_whenItsSamplesCome_becomeTables() throws Exception {
    List<String> samples = EventSchemas.samples("submission-service", "demand-approved.v1");
    assertFalse(samples.isEmpty());
    for (String sample : samples) {
      JsonNode demand = json(sample);
      if (demand.path("route").asText().equals("CITY")) {
        continue;
      }
      String region = either(demand, "receivingRegionCode", "regionCode");
      Receiver receiver =
          new Receiver(
              UUID.fromString(either(demand, "receivingUnitId", "unitId")),
              either(demand, "receivingUnitName", "unitName"),
              region,
              "地区" + region,
              "440000/" + region);
      receiver.publishRegion();
      receiver.publishUnit();
      publish("submission", "demand-approved", demand.get("demandId").asText(), sample);
      String project = either(demand, "fundProjectId", "projectId");
      get(Tables.PATH + Tables.awaitOne("projectId=" + project))
          .then()
          .body("demandId", equalTo(demand.get("demandId").asText()))
          .body("requestedAmount", equalTo(either(demand, "addedAmount", "amount")))
          .body("unitName", equalTo(receiver.unitName()))
          .body("indicatorCount", equalTo(demand.get("indicators").size()))
          .body("weightTotal", equalTo("90.00"));
    }
  }

  @Test
  void fundChanged_whenItsSamplesCome_namesTheFundOfTables() throws Exception {
    for (String sample : EventSchemas.samples("catalog-service", "fund-changed.v1")) {
      publish("catalog", "fund-changed", json(sample).get("fundCode").asText(), sample);
    }
    JsonNode fund = json(EventSchemas.samples("catalog-service", "fund-changed.v1").get(0));
    Receiver receiver = Receiver.known();
    new Demand(receiver).fundProject(UUID.randomUUID(), receiver).sound().publish();
    String name = fund.get("name").asText();
    Tables.awaitTable(Tables.awaitOne(receiver), t -> name.equals(t.getString("fundName")));
  }

  @Test
  void noticeIssued_whenItsSamplesCome_freezesTheTablesItNames() throws Exception {
    List<String> samples = EventSchemas.samples("allocation-service", "notice-issued.v1");
    assertFalse(samples.isEmpty());
    for (String sample : samples) {
      ObjectNode notice = (ObjectNode) json(sample);
      String id = Tables.draft();
      Tables.approve(id);
      ObjectNode line = (ObjectNode) notice.get("lines").get(0);
      line.put("tableId", id);
      notice.putArray("lines").add(line);
      publish("allocation", "notice-issued", UUID.randomUUID().toString(), notice.toString());
      var frozen = Tables.awaitTable(id, t -> "FROZEN".equals(t.getString("status")));
      assertEquals(notice.get("noticeId").asText(), frozen.getString("noticeId"));
    }
  }

  @Test
  void catalogEvents_whenTheirSamplesCome_areKnown() throws Exception {
    for (String sample : EventSchemas.samples("catalog-service", "region-changed.v1")) {
      publish("catalog", "region-changed", json(sample).get("code").asText(), sample);
    }
    JsonNode unit = json(EventSchemas.samples("catalog-service", "unit-changed.v1").get(0));
    publish("catalog", "unit-changed", unit.get("unitId").asText(), unit.toString());
    JsonNode region = json(EventSchemas.samples("catalog-service", "region-changed.v1").get(0));
    Receiver receiver =
        new Receiver(
            UUID.fromString(unit.get("unitId").asText()),
            unit.get("name").asText(),
            region.get("code").asText(),
            region.get("name").asText(),
            region.get("path").asText());
    new Demand(receiver).sound().publish();
    String id = Tables.awaitOne(receiver);
    assertEquals(receiver.regionName(), Tables.read(id).getString("regionName"));
  }
}
