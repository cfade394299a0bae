package org.ipfund.performance.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.ipfund.performance.Receiver;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.Tokens;

/** Bodies of the sample data whose people have signed up: a unit's, or those of a bureau. */
public final class LinkedBodies {

  private static final ObjectMapper JSON = new ObjectMapper();

  private LinkedBodies() {}

  /** Makes a new unit that acts for a body of the city, and says who its clerk is. */
  public static String clerkOf(String shortName) {
    Receiver unit =
        Receiver.at(PlanDocuments.CITY, "广州市", PlanDocuments.PROVINCE + "/" + PlanDocuments.CITY);
    unit.publishUnit();
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                OwnerDatabase.ask("SELECT 1 FROM known_unit WHERE id = ?", unit.unitId()) != null);
    change(shortName, "unitId", unit.unitId().toString());
    return Tokens.person("clerk-" + unit.unitId(), unit.unitId(), PlanDocuments.CITY, "UNIT_CLERK");
  }

  /** Says that a body is the bureau of a region. */
  public static void bureau(String shortName, String region) {
    change(shortName, "bureauRegionCode", region);
  }

  private static void change(String shortName, String link, String value) {
    String path = "/v1/bodies/" + PlanDocuments.body(PlanDocuments.CITY, shortName);
    String clerk = PlanDocuments.clerk(PlanDocuments.CITY);
    Response now = PlanDocuments.as(clerk).get(path);
    ObjectNode body = read(now.asString());
    ObjectNode request = JSON.createObjectNode();
    for (String field : new String[] {"name", "shortName", "kind", "level", "regionCode"}) {
      request.set(field, body.get(field));
    }
    request.set("openList", body.get("openList"));
    ArrayNode names = request.putArray("names");
    body.get("names")
        .forEach(
            name -> {
              if (name.get("kind").asText().equals("AS_PRINTED")) {
                names.addObject().put("kind", "AS_PRINTED").set("name", name.get("name"));
              }
            });
    request.put(link, value);
    PlanDocuments.as(clerk)
        .header("If-Match", now.header("ETag"))
        .body(request.toString())
        .put(path)
        .then()
        .statusCode(200);
  }

  private static ObjectNode read(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
