package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class RequestMetricsTest {

  private static final String HERE = "127.0.0.1";
  private static final Pattern URI =
      Pattern.compile("http_server_requests_seconds_count\\{.*?uri=\"(.*?)\"");

  @TestHTTPResource(value = "/metrics", management = true)
  String metrics;

  private String metrics() {
    return given().noFilters().get(metrics).then().statusCode(200).extract().asString();
  }

  @Test
  void series_whateverStrangersAskFor_areThoseOfTheContract() {
    String bad = "Authorization: Bearer nonsense";
    for (String path : List.of("/made-up-1", "/v1/made-up-2", "/v1/parcels/made-up-3/made-up-4")) {
      RawConnection.get(HERE, path);
      RawConnection.get(HERE, path, bad);
      RawConnection.get(HERE, path + "?limit=1&limit=2");
      try (RawConnection connection = new RawConnection(HERE)) {
        connection.send("MADE-UP-5", path).answer();
        connection.close();
      }
    }
    RawConnection.get(HERE, "/v1/parcels/made-up-6/relabelling", bad);
    RawConnection.get(HERE, "/made-up-7", "Content-Length: 1", "Transfer-Encoding: chunked");
    RawConnection.get(HERE, "/made-up-8", "X-Long: " + "x".repeat(80_000));
    RawConnection.get(HERE, "/made-up-9%zz");
    RawConnection.get(HERE, "*");
    RawConnection.get(HERE, "made-up-10");
    RawConnection.get(HERE, "http://made-up-11/made-up-12");
    String seen = metrics();
    List<String> labels =
        URI.matcher(seen).results().map(label -> label.group(1)).distinct().sorted().toList();
    assertEquals(
        List.of(),
        labels.stream().filter(label -> !label.matches("/v1/.*|/q|/unmatched")).toList());
    assertFalse(seen.toLowerCase().contains("made-up"), lines(seen, "made-up"));
    assertTrue(seen.contains("uri=\"/unmatched\""), "one label for all that is unknown");
    assertTrue(seen.contains("uri=\"/v1/parcels/{id}/relabelling\""), "a refused one is known");
    assertTrue(seen.contains("method=\"OTHER\""), "one label for made-up methods");
  }

  private static String lines(String text, String word) {
    return text.lines().filter(l -> l.toLowerCase().contains(word)).toList().toString();
  }

  @Test
  void metrics_always_haveBucketsAndTheConnectionPool() {
    given().get("/v1/parcels").then().statusCode(200);
    String seen = metrics();
    assertTrue(
        seen.lines()
            .anyMatch(
                l ->
                    l.startsWith("http_server_requests_seconds_bucket{")
                        && l.contains("uri=\"/v1/parcels\"")
                        && l.contains("le=\"0.25\"")),
        lines(seen, "http_server_requests"));
    assertTrue(seen.contains("agroal_awaiting_count"), lines(seen, "agroal"));
    assertTrue(seen.contains("http_bodies_in_flight_bytes{"), lines(seen, "bodies"));
  }

  @Test
  void refusals_ofTheDatabase_areCountedByTheirCause() {
    for (String state : List.of("55P03", "57014", "40001")) {
      given().get("/v1/trouble/storage/states/" + state);
    }
    String seen = metrics();
    for (String cause : List.of("lock_timeout", "statement_timeout", "serialization")) {
      assertTrue(seen.contains("database_refusals_total{cause=\"" + cause + "\"}"), cause);
    }
    assertTrue(
        seen.lines().anyMatch(l -> l.matches("http_problems_total[{]kind=\"BUSY\"[}] [1-9].*")),
        lines(seen, "http_problems"));
  }

  @Test
  void events_always_haveTheirMetrics() {
    String seen = metrics();
    for (String name :
        List.of("inbox_poison", "inbox_waiting", "inbox_kept_total", "outbox_unsendable")) {
      assertTrue(seen.contains(name), name);
    }
  }
}
