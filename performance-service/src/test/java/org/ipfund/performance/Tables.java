package org.ipfund.performance;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.ipfund.platform.testing.TestEvents;

/** Looks at tables the way a client does, and waits until they are what is expected. */
public final class Tables {

  public static final String PATH = "/v1/target-tables/";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration DEADLINE = Duration.ofSeconds(30);

  private Tables() {}

  /** The tables of a unit, once there are so many. */
  public static List<String> await(Receiver receiver, int count) {
    return until(
        () -> get("/v1/target-tables?unitId=" + receiver.unitId()).jsonPath().getList("items.id"),
        ids -> ids.size() == count);
  }

  /** The only table of a unit. */
  public static String awaitOne(Receiver receiver) {
    return await(receiver, 1).get(0);
  }

  /** The only table that a filter finds. */
  public static String awaitOne(String filter) {
    List<String> found =
        until(
            () -> get("/v1/target-tables?" + filter).jsonPath().getList("items.id"),
            ids -> ids.size() == 1);
    return found.get(0);
  }

  /** A fresh draft with one indicator of each block. */
  public static String draft() {
    Receiver receiver = Receiver.known();
    new Demand(receiver).sound().publish();
    return awaitOne(receiver);
  }

  public static JsonPath read(String id) {
    return get(PATH + id).then().statusCode(200).extract().jsonPath();
  }

  public static JsonPath awaitTable(String id, Predicate<JsonPath> wanted) {
    return until(() -> read(id), wanted);
  }

  public static String etag(String id) {
    return get(PATH + id).header("ETag");
  }

  public static RequestSpecification approval(String ifMatch) {
    return given().header("Idempotency-Key", UUID.randomUUID()).header("If-Match", ifMatch);
  }

  public static void approve(String id) {
    approval(etag(id)).post(PATH + id + "/approval").then().statusCode(200);
  }

  /** A table that a notice over its amount has frozen. */
  public static String issued(Receiver receiver, UUID fundProject, String amount) {
    new Demand(receiver).amount(amount).fundProject(fundProject, receiver).sound().publish();
    String id = awaitOne(receiver);
    approve(id);
    issue(id, 1, amount);
    return id;
  }

  /** A notice that posts a version of a table; once it is heard. */
  public static UUID issue(String id, int version, String total) {
    UUID notice =
        issueNotice(
            2024,
            "\"tableId\": \"%s\", \"tableVersion\": %d, \"total\": \"%s\""
                .formatted(id, version, total));
    awaitTable(
        id,
        t -> "FROZEN".equals(t.getString("status")) && total.equals(t.getString("fundedAmount")));
    return notice;
  }

  /** A notice with one line, given as the fields of its JSON object. */
  public static UUID issueNotice(int budgetYear, String line) {
    UUID notice = UUID.randomUUID();
    TestEvents.publish(
        "ipfund.allocation.v1",
        "org.ipfund.allocation.notice-issued.v1",
        notice.toString(),
        "{\"noticeId\": \"%s\", \"budgetYear\": %d, \"lines\": %s, \"links\": []}"
            .formatted(notice, budgetYear, lines(line)));
    return notice;
  }

  /**
   * Each line names a region and an amount, as the notice's schema demands; the region of nobody
   * where none is given.
   */
  private static JsonNode lines(String line) {
    try {
      JsonNode lines = JSON.readTree("[{%s}]".formatted(line));
      for (JsonNode one : lines) {
        ((ObjectNode) one).putIfAbsent("regionCode", TextNode.valueOf("449998"));
        ((ObjectNode) one).putIfAbsent("amount", TextNode.valueOf("50000.00"));
      }
      return lines;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static <T> T until(Callable<T> look, Predicate<? super T> wanted) {
    return Awaitility.await().atMost(DEADLINE).until(look, wanted::test);
  }
}
