package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What two requests could do to a replica's memory. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class LargeBodyTest {

  private static final String USUAL = "/v1/parcels";
  private static final String LARGE = "/v1/trouble/large";
  private static final int HOSTILE = 9_900_000;
  private static final int HALF_OF_THE_BUDGET = 7_900_000;

  private static void assertProblem(String answer, int status, String type) {
    assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
    assertTrue(answer.contains("urn:ipfund:problem:" + type), answer);
  }

  @Test
  void bodies_whenTwoAreHostile_areRefusedBeforeTheyCome() {
    try (Hostile one = new Hostile(USUAL, HOSTILE);
        Hostile other = new Hostile(USUAL, HOSTILE)) {
      assertProblem(one.answer(), 413, "too-large");
      assertProblem(other.answer(), 413, "too-large");
    }
  }

  @Test
  void bodies_whenTwoAreHostileWhereLargeOnesAreLegal_takeNoMultipleOfThem() {
    long before = Hostile.allocated();
    try (Hostile one = new Hostile(LARGE, HALF_OF_THE_BUDGET).fill();
        Hostile other = new Hostile(LARGE, HALF_OF_THE_BUDGET).fill()) {
      one.finish();
      other.finish();
      assertProblem(one.answer(), 400, "malformed");
      assertProblem(other.answer(), 400, "malformed");
    }
    long each = (Hostile.allocated() - before) / (2L * HALF_OF_THE_BUDGET);
    assertTrue(each < 12, "allocated per byte of the bodies: " + each);
  }

  @Test
  void body_whenOthersHoldAllRoom_isToComeAgainAndSmallOnesGoOn() {
    try (Hostile one = new Hostile(LARGE, HALF_OF_THE_BUDGET).fill();
        Hostile other = new Hostile(LARGE, HALF_OF_THE_BUDGET).fill()) {
      try (Hostile third = new Hostile(LARGE, HALF_OF_THE_BUDGET)) {
        String refused = third.answer();
        assertProblem(refused, 503, "busy");
        assertTrue(refused.contains("retry-after: 2\r\n"), refused);
        assertTrue(refused.contains("请按 Retry-After 稍后重试"), refused);
      }
      given()
          .contentType("application/json")
          .header("Idempotency-Key", UUID.randomUUID())
          .body("{\"label\":\"%s\",\"price\":\"1\"}".formatted(UUID.randomUUID()))
          .post(USUAL)
          .then()
          .statusCode(201);
      assertFalse(one.hasAnswer() || other.hasAnswer());
    }
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () -> {
              try (Hostile again = new Hostile(LARGE, HALF_OF_THE_BUDGET)) {
                assertProblem(again.fill().finish().answer(), 400, "malformed");
              }
            });
  }

  @Test
  void body_whenItsClientHoldsAllIsHis_isToComeAgainAndOthersGoOn() {
    try (Hostile one = new Hostile("greedy", LARGE, HALF_OF_THE_BUDGET);
        Hostile more = new Hostile("greedy", LARGE, HALF_OF_THE_BUDGET)) {
      await().atMost(Duration.ofSeconds(10)).until(() -> one.hasAnswer() || more.hasAnswer());
      Hostile refused = one.hasAnswer() ? one : more;
      Hostile held = refused == one ? more : one;
      assertProblem(refused.answer(), 503, "busy");
      try (Hostile other = new Hostile(LARGE, HALF_OF_THE_BUDGET)) {
        assertProblem(other.fill().finish().answer(), 400, "malformed");
      }
      assertFalse(held.hasAnswer());
    }
  }

  @Test
  void body_whenItSaysNothingOfItsLength_takesNoneOfTheRoomForLargeOnes() {
    String chunked = "Transfer-Encoding: chunked";
    String token = "Authorization: Bearer " + Tokens.system("idle");
    String json = "Content-Type: application/json";
    try (RawConnection one = new RawConnection("127.0.0.1");
        RawConnection two = new RawConnection("127.0.0.1")) {
      one.send("POST", LARGE, chunked, token, json).write("1\r\n{\r\n");
      two.send("POST", LARGE, chunked, token, json)
          .write("11000\r\n" + " ".repeat(0x11000) + "\r\n");
      String answer = two.answer();
      assertProblem(answer, 413, "too-large");
      assertTrue(answer.contains("Content-Length"), answer);
      try (Hostile known = new Hostile("idle", LARGE, HALF_OF_THE_BUDGET)) {
        assertProblem(known.fill().finish().answer(), 400, "malformed");
      }
      assertFalse(one.hasAnswer());
    }
  }

  @Test
  void body_whenANobodySendsALargeOne_isRefusedBeforeItComes() {
    try (RawConnection nobody = new RawConnection("127.0.0.1")) {
      nobody.send("POST", LARGE, "Content-Type: application/json", "Content-Length: 100000");
      assertProblem(nobody.answer(), 401, "not-signed-in");
    }
  }

  @Test
  void body_whenThousandsOfObjectsAreWrong_namesTheFirst() {
    given()
        .contentType("application/json")
        .body("{\"label\":\"a\",\"price\":\"1\",\"items\":[{}" + ",{}".repeat(20_000) + "]}")
        .post(LARGE)
        .then()
        .statusCode(400)
        .body("violations", hasSize(1));
  }
}
