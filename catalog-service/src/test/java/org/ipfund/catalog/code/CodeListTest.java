package org.ipfund.catalog.code;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Set;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.UnlistedCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form's list of choices, in the reader's language and in both. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class CodeListTest {

  private static final String CITY =
      "codeLists.find { it.name == 'RegionLevel' }.codes.find { it.code == 'CITY' }.";

  @ParameterizedTest
  @CsvSource({"zh-CN, chineseLabel", "en, englishLabel"})
  void lists_inALanguage_sayWhatTheCodesAreCalled(String language, String same) {
    var answer =
        RestAssured.given().header("Accept-Language", language).get("/v1/code-lists").then();
    String expected = answer.statusCode(200).extract().path(CITY + same);
    answer.header("Content-Language", language).body(CITY + "label", equalTo(expected));
  }

  @Test
  void lists_ofActions_sayWhatButtonsSay() {
    RestAssured.get("/v1/code-lists")
        .then()
        .body(
            "codeLists.find { it.name == 'RoundAction' }.codes.find { it.code == 'PUBLISH' }"
                + ".chineseLabel",
            equalTo("发布"));
  }

  @Test
  void lists_ofTheContract_areAllTold() {
    // Columns and equations are printed by the codes themselves.
    assertEquals(Set.of("AnnexColumn", "FundEquation"), UnlistedCodes.find());
  }

  @Test
  void lists_withoutAToken_areForEverybody() {
    RestAssured.given().noFilters().get("/v1/code-lists").then().statusCode(200);
  }
}
