package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.UUID;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
@TestProfile(Limits.class)
class RateLimitTest {

  private static final String ABOUT = "/v1/about";

  @TestHTTPResource(value = "/health/live", management = true)
  String live;

  private static String bearer(String token) {
    return "Authorization: Bearer " + token;
  }

  private static String untilRefused(String address, String path, String... headers) {
    String answer = "";
    for (int i = 0; i < 50 && !answer.startsWith("HTTP/1.1 429"); i++) {
      answer = RawConnection.get(address, path, headers);
    }
    return answer;
  }

  @Test
  void request_whenTokensAreSpent_isProblemThatSaysWhenToComeBack() {
    String first = RawConnection.get("127.0.0.2", ABOUT);
    assertTrue(first.startsWith("HTTP/1.1 200"), first);
    assertTrue(first.contains("RateLimit-Policy: \"anonymous\";q=3;w=3"), first);
    assertTrue(first.contains("RateLimit: \"anonymous\";r=2;t=1"), first);
    String refused = untilRefused("127.0.0.2", ABOUT);
    assertTrue(refused.contains("retry-after: 1\r\n"), refused);
    assertTrue(refused.contains("RateLimit: \"anonymous\";r=0;t=3"), refused);
    assertTrue(refused.contains("application/problem+json"), refused);
    assertTrue(refused.contains("urn:ipfund:problem:too-many"), refused);
  }

  @Test
  void request_fromAnotherAddress_hasTokensOfItsOwn() {
    untilRefused("127.0.0.3", ABOUT);
    String other = RawConnection.get("127.0.0.4", ABOUT);
    assertTrue(other.startsWith("HTTP/1.1 200"), other);
  }

  @Test
  void request_whenSignedIn_countsForTheClientWhereverItIs() {
    String first = bearer(Tokens.person("limited-a", UUID.randomUUID(), "441600", "CITY_CLERK"));
    String again = bearer(Tokens.person("limited-a", UUID.randomUUID(), "441600", "CITY_CLERK"));
    untilRefused("127.0.0.5", ABOUT, first);
    String moved = RawConnection.get("127.0.0.6", ABOUT, again);
    assertTrue(moved.contains("RateLimit: \"client\";r="), moved);
    assertTrue(moved.startsWith("HTTP/1.1 429"), moved);
    String neighbour = RawConnection.get("127.0.0.5", ABOUT, bearer(Tokens.system("limited-b")));
    assertTrue(neighbour.contains("RateLimit: \"client\";r=19;t=1"), neighbour);
  }

  @Test
  void request_whenTokensAreSpent_isRefusedBeforeItsBodyComes() {
    untilRefused("127.0.0.7", ABOUT);
    try (RawConnection connection = new RawConnection("127.0.0.7")) {
      String answer = connection.send("POST", "/v1/parcels", "Content-Length: 1000").head();
      assertTrue(answer.startsWith("HTTP/1.1 429"), answer);
    }
  }

  @Test
  void signIn_whenRefusedAgainAndAgain_isStoppedForTheAddress() {
    String[] guess = {bearer("nonsense")};
    String first = RawConnection.get("127.0.0.8", ABOUT, guess);
    assertTrue(first.startsWith("HTTP/1.1 401"), first);
    String stopped = untilRefused("127.0.0.8", ABOUT, guess);
    assertTrue(stopped.startsWith("HTTP/1.1 429"), stopped);
    assertFalse(stopped.contains("RateLimit:"), "nobody is counted before the sign-in");
    String others = RawConnection.get("127.0.0.8", ABOUT);
    assertTrue(others.startsWith("HTTP/1.1 200"), others);
  }

  @Test
  void signIn_whenOthersAtTheAddressGuess_isNotStopped() {
    String stopped = untilRefused("127.0.0.9", ABOUT, bearer("nonsense"));
    assertTrue(stopped.startsWith("HTTP/1.1 429"), stopped);
    assertTrue(stopped.contains("retry-after: "), stopped);
    for (int i = 0; i < 10; i++) {
      String token = bearer(Tokens.system("honest"));
      String honest = RawConnection.get("127.0.0.9", ABOUT, token);
      assertTrue(honest.startsWith("HTTP/1.1 200"), honest);
    }
  }

  @Test
  void request_throughANamedProxy_countsForTheAddressThatTheProxySaw() {
    String forged = "X-Forwarded-For: 198.51.100.1, 203.0.113.5";
    untilRefused("127.0.0.64", ABOUT, forged);
    String same = RawConnection.get("127.0.0.65", ABOUT, "X-Forwarded-For: 203.0.113.5");
    assertTrue(same.startsWith("HTTP/1.1 429"), same);
    String other = RawConnection.get("127.0.0.64", ABOUT, "X-Forwarded-For: 198.51.100.1");
    assertTrue(other.startsWith("HTTP/1.1 200"), other);
  }

  @Test
  void request_fromAnybodyElse_countsForItsOwnAddress() {
    for (int i = 0; i < 50; i++) {
      String claimed = "X-Forwarded-For: 203.0.113." + (100 + i);
      if (RawConnection.get("127.0.0.10", ABOUT, claimed).startsWith("HTTP/1.1 429")) {
        return;
      }
    }
    fail("a made-up address was believed");
  }

  @Test
  void management_always_isExempt() {
    for (int i = 0; i < 10; i++) {
      assertEquals(200, given().get(live).statusCode());
    }
  }
}
