package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class RequestRulesTest {

  private static final String PARCELS = "/v1/parcels";
  private static final String HERE = "127.0.0.1";
  private static final RestAssuredConfig AS_GIVEN =
      RestAssured.config()
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .appendDefaultContentCharsetToContentTypeIfUndefined(false));

  private static RequestSpecification post(String type, byte[] body) {
    return given()
        .config(AS_GIVEN)
        .header("Content-Type", type)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(body);
  }

  private static byte[] parcel() {
    return "{\"label\":\"%s\",\"price\":\"1\"}"
        .formatted(UUID.randomUUID())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void assertProblem(String answer, int status, String type) {
    assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
    assertTrue(answer.contains("application/problem+json"), answer);
    assertTrue(answer.contains("urn:ipfund:problem:" + type), answer);
    assertTrue(answer.contains("X-Request-Id: "), answer);
  }

  private static void assertMalformed(String body) {
    post("application/json", body.getBytes(StandardCharsets.UTF_8))
        .post(PARCELS)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations[0].message", notNullValue())
        .body("violations[0].remedy", notNullValue());
  }

  @Test
  void body_whenAnnouncedTooLarge_isProblem() {
    try (RawConnection connection = new RawConnection(HERE)) {
      String answer = connection.send("POST", PARCELS, "Content-Length: 65537").answer();
      assertProblem(answer, 413, "too-large");
      assertTrue(answer.contains("65536"), answer);
    }
  }

  @Test
  void body_whenChunksGrowTooLarge_isProblem() {
    String chunk = "2000\r\n" + " ".repeat(0x2000) + "\r\n";
    try (RawConnection connection = new RawConnection(HERE)) {
      connection.send(
          "POST", PARCELS, "Transfer-Encoding: chunked", "Content-Type: application/json");
      for (int i = 0; i < 8; i++) {
        connection.write(chunk);
      }
      assertProblem(connection.write("1\r\n").write(" ").answer(), 413, "too-large");
    }
  }

  @Test
  void uri_whenTooLong_isProblem() {
    assertProblem(RawConnection.get(HERE, "/v1/" + "x".repeat(8_000)), 414, "uri-too-long");
  }

  @Test
  void headers_whenTooLarge_areProblem() {
    String answer = RawConnection.get(HERE, "/v1/about", "X-Long: " + "x".repeat(16_000));
    assertProblem(answer, 431, "headers-too-large");
  }

  @Test
  void headers_whenBeyondWhatTheServerReads_areCutOff() {
    String answer = RawConnection.get(HERE, "/v1/about", "X-Long: " + "x".repeat(80_000));
    assertTrue(answer.startsWith("HTTP/1.1 431"), answer);
  }

  @Test
  void header_whenRepeated_isRefused() {
    for (String name : List.of("Authorization", "If-Match", "Idempotency-Key")) {
      String answer = RawConnection.get(HERE, "/v1/about", name + ": a", name + ": b");
      assertProblem(answer, 400, "malformed");
    }
  }

  @Test
  void query_whenParameterIsRepeated_isRefused() {
    String answer = RawConnection.get(HERE, PARCELS + "?limit=1&limit=2");
    assertProblem(answer, 400, "malformed");
    assertTrue(answer.contains("\"pointer\":\"limit\""), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?limit=1&cursor=%zz", "?limit=%", "?a=\"", "?a=|"})
  void query_whenNotAUri_isRefused(String query) {
    String answer = RawConnection.get(HERE, PARCELS + query);
    assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
  }

  @Test
  void query_whenOfTooManyParameters_isRefused() {
    String query =
        IntStream.range(0, 51).mapToObj(i -> "p" + i + "=").collect(Collectors.joining("&"));
    assertProblem(RawConnection.get(HERE, PARCELS + "?" + query), 400, "malformed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/%zz", "/v1/%", "/v1/a%00b", "/v1/../../etc/passwd", "*"})
  void path_whenStrange_isClientsFault(String path) {
    String answer = RawConnection.get(HERE, path);
    assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/xml",
        "multipart/form-data; boundary=x",
        "application/octet-stream",
        "application/jsonx",
        "application/*+json",
        "nonsense",
        "application/json; charset=gbk",
        "application/json; charset=\"utf-16\"",
        "application/json;charset=utf-8x"
      })
  void contentType_whenNotConsumed_isProblem(String type) {
    post(type, parcel())
        .post(PARCELS)
        .then()
        .statusCode(415)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:ipfund:problem:unsupported-media-type"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"multipart/form-data", "application/x-www-form-urlencoded"})
  void contentType_whenAFormIsNamedInARead_isProblem(String type) {
    given()
        .header("Content-Type", type)
        .get(PARCELS)
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "en-", ",,", ";q=1", "*;q=x", "zh-CN;q=2"})
  void language_whenNotReadable_isChinese(String language) {
    given()
        .header("Accept-Language", language)
        .get(PARCELS + "/nothing")
        .then()
        .statusCode(404)
        .header("Content-Language", "zh-CN");
    given()
        .header("Accept-Language", language)
        .header("Idempotency-Key", "language " + language)
        .contentType("application/json")
        .body("{\"label\": \"\", \"price\": \"1\"}")
        .post(PARCELS)
        .then()
        .statusCode(400)
        .header("Content-Language", "zh-CN");
  }

  @Test
  void contentType_whenMissingOrForm_isProblem() {
    for (String header : List.of("X: y", "Content-Type: application/x-www-form-urlencoded")) {
      try (RawConnection connection = new RawConnection(HERE)) {
        connection.send("POST", PARCELS, "Content-Length: 2", header).write("{}");
        assertProblem(connection.answer(), 415, "unsupported-media-type");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/json;charset=UTF-8",
        "application/json; charset=\"utf-8\"; x=y"
      })
  void contentType_whenUtf8_isTaken(String type) {
    post(type, parcel()).post(PARCELS).then().statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "text/html", "application/xml;q=0.9"})
  void accept_whenNothingFits_isProblem(String accepted) {
    given()
        .header("Accept", accepted)
        .get(PARCELS)
        .then()
        .statusCode(406)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:ipfund:problem:not-acceptable"));
  }

  @Test
  void contentEncoding_whenCompressed_isRefused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(parcel());
    }
    post("application/json", packed.toByteArray())
        .header("Content-Encoding", "gzip")
        .post(PARCELS)
        .then()
        .statusCode(415)
        .body("type", equalTo("urn:ipfund:problem:unsupported-media-type"));
  }

  @Test
  void body_whenNotUtf8_isRefused() {
    String parcel = new String(parcel(), StandardCharsets.UTF_8);
    for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      post("application/json", parcel.getBytes(charset)).post(PARCELS).then().statusCode(400);
    }
    byte[] broken = parcel();
    broken[11] = (byte) 0xFF;
    post("application/json", broken).post(PARCELS).then().statusCode(400);
  }

  @Test
  void json_whenKeyIsRepeated_isRefused() {
    assertMalformed("{\"label\":\"a\",\"label\":\"b\",\"price\":\"1\"}");
    assertMalformed(
        "{\"label\":\"a\",\"price\":\"1\",\"items\":[{\"name\":\"a\",\"name\":\"b\"}]}");
  }

  @Test
  void json_whenTooDeep_isRefused() {
    assertMalformed("{\"x\":" + "[".repeat(64) + "]".repeat(64) + "}");
    assertMalformed("[".repeat(60_000));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/parcels, '{\"x\":', '[', 64, '', 64 levels",
    "/v1/parcels, '{\"weight\":', 1, 101, '', 100 digits",
    "/v1/parcels, '{\"', x, 257, '\":1}', 256 characters",
    "/v1/trouble/large, '{\"label\":\"', x, 1000001, '\"}', 1000000 characters",
    "/v1/trouble/large, '{\"items\":[0', ',0', 250001, '', 250000 tokens"
  })
  void json_whenALimitIsBroken_saysWhichAndWhatToDo(
      String path, String before, String repeated, int times, String after, String limit) {
    String body = before + repeated.repeat(times) + after;
    post("application/json", body.getBytes(StandardCharsets.UTF_8))
        .header("Accept-Language", "en")
        .post(path)
        .then()
        .statusCode(400)
        .body("detail", equalTo("1 fault in the request"))
        .body("violations[0].message", containsString(limit))
        .body("violations[0].message", containsString("line 1, column "))
        .body("violations[0].remedy", notNullValue());
  }

  @Test
  void json_whenNumberTextOrNameIsTooLong_isRefused() {
    assertMalformed("{\"weight\":" + "1".repeat(101) + "}");
    assertMalformed("{\"weight\":1e" + "9".repeat(101) + "}");
    post("application/json", ("{\"label\":\"" + "x".repeat(1_000_001) + "\"}").getBytes())
        .post("/v1/trouble/large")
        .then()
        .statusCode(400)
        .body("violations[0].message", notNullValue());
    assertMalformed("{\"" + "x".repeat(257) + "\":1}");
  }
}
