package org.ipfund.catalog.round;

import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.Sample;
import org.ipfund.catalog.extension.ExtensionResourceTest;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a refusal names as its remedy is done, and it leads on. Those of publication stand with
 * {@link RoundDraftTest}, that of a closed round with {@link ExtensionResourceTest}.
 */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class RemedyTest {

  private static final String PATH = "/v1/rounds";

  private String unit;

  @BeforeEach
  void findUnit() {
    Sample.loadReferenceData();
    unit = Sample.unitId("广州市市场监督管理局");
  }

  private static void refused(ValidatableResponse answer, String rule) {
    answer
        .statusCode(422)
        .body("violations.rule", hasItem(rule))
        .body("violations.remedy", everyItem(not(emptyOrNullString())));
  }

  private static Map<String, Object> with(String field, Object value) {
    Map<String, Object> round = RoundFixtures.round();
    round.put(field, value);
    return round;
  }

  private Map<String, Object> extension(String whose, String until) {
    return new HashMap<>(Map.of("unitId", whose, "until", until, "reason", "补充盖章"));
  }

  @Test
  void round_whenItsDatesContradict_isOpenedWithOthers() {
    refused(Client.post(PATH, with("printedDeadline", "2023-05-01")), "round-period");
    Client.post(PATH, with("printedDeadline", "2023-05-24")).statusCode(201);
  }

  @Test
  void round_whenFormsRepeatThemselves_isOpenedWithoutTheRepetition() {
    Map<String, Object> form = RoundFixtures.form("F", 1);
    refused(Client.post(PATH, with("forms", List.of(form, form))), "form-code");
    Client.post(PATH, with("forms", List.of(form))).statusCode(201);
  }

  @Test
  void extension_whenItGivesNoMoreTime_isGrantedWithALaterInstant() {
    String path = PATH + "/" + RoundFixtures.publish() + "/extensions";
    refused(Client.act(path, "\"1\"", extension(unit, "2023-05-30T16:00:00Z")), "extension-until");
    Client.act(path, "\"1\"", extension(unit, "2023-05-30T16:00:01Z")).statusCode(201);
  }

  @Test
  void extension_whenItsUnitIsUnknown_isGrantedToAKnownOne() {
    String path = PATH + "/" + RoundFixtures.publish() + "/extensions";
    refused(
        Client.act(path, "\"1\"", extension(Client.unique(), "2023-06-02T16:00:00Z")),
        "extension-unit");
    Client.act(path, "\"1\"", extension(unit, "2023-06-02T16:00:00Z")).statusCode(201);
  }
}
