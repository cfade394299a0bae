package org.ipfund.performance.content;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class TargetValueResourceTest {

  private static ValidatableResponse parse(String text, String name) {
    Map<String, String> body = new LinkedHashMap<>();
    body.put("text", text);
    body.put("indicatorName", name);
    return given()
        .contentType("application/json")
        .body(body)
        .post("/v1/target-values/parse")
        .then();
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      nullValues = "-",
      value = {
        "不少于5家,           NUMERIC,     GE,    5,          -,          家",
        "1000次以上,          NUMERIC,     GE,    1000,       -,          次",
        "不高于10%,           NUMERIC,     LE,    -,          10,         %",
        "3场,                 NUMERIC,     EQ,    3,          3,          场",
        "较上年有增长,        TREND,       -,     -,          -,          -",
        "按合同要求限期完成,  COMPLETION,  -,     -,          -,          -",
        "2024年12月31日前,    DATE,        LE,    -,          2024-12-31, -",
        "逐步完善,            QUALITATIVE, -,     -,          -,          -",
        "'',                  INVALID,     -,     -,          -,          -",
      })
  void parse_whenTextIsGiven_tellsWhatItSays(
      String text, String kind, String comparator, String min, String max, String unit) {
    parse(text, null)
        .statusCode(200)
        .body("text", equalTo(text))
        .body("kind", equalTo(kind))
        .body("kindLabel", notNullValue())
        .body("comparator", equalTo(comparator))
        .body("min", equalTo(min))
        .body("max", equalTo(max))
        .body("unit", equalTo(unit))
        .body("perItem", equalTo(false))
        .body("explanation", notNullValue());
  }

  @Test
  void parse_whenTheNameHelps_readsItToo() {
    parse("各不少于1次", "组织案例评选活动、办案经验交流活动")
        .body("perItem", equalTo(true))
        .body("itemCount", equalTo(2))
        .body("min", equalTo("1"));
    parse("登记金额", "登记金额").body("kind", equalTo("INVALID"));
  }

  @Test
  void parse_whenTheTextSaysMore_marksIt() {
    parse("力争不少于1件", null).body("aspirational", equalTo(true));
    parse("1个(已建设)", null).body("alreadyReached", equalTo(true)).body("note", equalTo("已建设"));
  }

  @Test
  void parse_whenReaderPrefersEnglish_explainsInEnglish() {
    String chinese = parse("不少于5家", null).extract().path("explanation");
    given()
        .header("Accept-Language", "en-GB, zh;q=0.5")
        .contentType("application/json")
        .body("{\"text\": \"不少于5家\"}")
        .post("/v1/target-values/parse")
        .then()
        .body("explanation", equalTo("at least 5 家"))
        .body("explanation", not(equalTo(chinese)));
  }

  @Test
  void parse_whenTextIsStrange_neverFails() {
    for (String strange :
        List.of("😀", "不少于".repeat(3000), "9".repeat(10_000), "１２．５万", "\u3000")) {
      parse(strange, strange.substring(0, Math.min(strange.length(), 1000))).statusCode(200);
    }
    parse("\r\n\t", null).statusCode(200);
  }

  @Test
  void parse_whenACharacterCannotBeSeen_namesIt() {
    parse("\0", "\r\n")
        .statusCode(400)
        .body("violations.pointer", containsInAnyOrder("/text", "/indicatorName"));
  }

  @Test
  void parse_whenBodyIsWrong_namesEveryFault() {
    parse("😀\uD83D", null).statusCode(400).body("violations.pointer", contains("/text"));
    parse(null, null).statusCode(400).body("violations.pointer", contains("/text"));
    parse("9".repeat(10_001), "9".repeat(1_001))
        .statusCode(400)
        .body("violations.pointer", containsInAnyOrder("/text", "/indicatorName"));
    given()
        .contentType("application/json")
        .body("{\"text\": 5, \"name\": \"x\"}")
        .post("/v1/target-values/parse")
        .then()
        .statusCode(400)
        .body("violations.pointer", containsInAnyOrder("/text", "/name"));
    given()
        .body("x")
        .contentType("text/plain")
        .post("/v1/target-values/parse")
        .then()
        .statusCode(415);
  }
}
