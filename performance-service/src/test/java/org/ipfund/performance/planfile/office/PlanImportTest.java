package org.ipfund.performance.planfile.office;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class PlanImportTest {

  private static final String REVIEWER =
      Tokens.person("reviewer-1", null, "440000", "PROVINCE_REVIEWER");

  @Test
  void importPlan_whenWord_tellsWhatItSays() {
    read(WordPlans.plan())
        .statusCode(200)
        .body("tasks", hasSize(50))
        .body("indicators", hasSize(11))
        .body("boxes", hasSize(8))
        .body("tasks[0].partKey", equalTo("三/（一）"))
        .body("remarks", hasSize(7));
    read(WordPlans.workPoints()).statusCode(200).body("tasks", hasSize(160));
  }

  @Test
  void importPlan_whenNoOfficeFile_isRefused() {
    read("no file".getBytes()).statusCode(400);
  }

  @Test
  void importPlan_whenNothingIsSent_isRefusedAtOnce() {
    given()
        .auth()
        .oauth2(REVIEWER)
        .contentType("application/octet-stream")
        .post("/v1/plan-imports")
        .then()
        .statusCode(400)
        .body("violations.pointer", equalTo(List.of("")))
        .body("violations.rule", equalTo(List.of("schema")));
  }

  private static ValidatableResponse read(byte[] file) {
    EncoderConfig asItIs =
        EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);
    return given()
        .config(RestAssured.config().encoderConfig(asItIs))
        .auth()
        .oauth2(REVIEWER)
        .contentType("application/octet-stream")
        .body(file)
        .post("/v1/plan-imports")
        .then();
  }
}
