package org.ipfund.bench.fuzz.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.ipfund.bench.fuzz.Documents;
import org.ipfund.bench.fuzz.document.ApiDocument;
import org.ipfund.bench.fuzz.http.Answer;
import org.ipfund.bench.fuzz.http.Header;
import org.ipfund.bench.fuzz.http.Request;
import org.ipfund.bench.fuzz.request.Expectation;
import org.ipfund.bench.fuzz.request.Made;
import org.ipfund.bench.fuzz.token.Credential;
import org.junit.jupiter.api.Test;

class OracleTest {

  private static final String ID = "018f3c5e-7d1a-7b3c-9f00-0123456789ab";
  private static final String THING = "{\"id\":\"" + ID + "\",\"version\":1}";
  private static final String PROBLEM =
      "{\"type\":\"urn:x\",\"title\":\"t\",\"status\":400,\"detail\":\"%s\",\"violations\":[]}";
  private static final String JSON = "application/json;charset=UTF-8";
  private static final String PROBLEM_JSON = "application/problem+json";

  private final ApiDocument things = Documents.things();
  private final Oracle oracle =
      new Oracle(
          things.schemas(),
          JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/Problem"));

  private List<FaultKind> judge(String operation, int status, String type, String body) {
    return judge(operation, "", status, body, List.of(new Header("Content-Type", type)));
  }

  private List<FaultKind> judge(
      String operation, String said, int status, String body, List<Header> headers) {
    var of = Documents.operation(things, operation);
    Request request =
        new Request("things", of.method(), "/v1/things?x=" + said, List.of(), null, false);
    Made made =
        new Made(
            0,
            of,
            new LinkedHashMap<>(),
            null,
            List.of(),
            Credential.NONE,
            new Expectation(),
            request);
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    Answer answer = new Answer(Answer.End.ANSWERED, status, headers, bytes, false);
    return oracle.judge(made, answer).stream().map(Fault::kind).toList();
  }

  @Test
  void judge_whenAllIsAsDocumented_findsNothing() {
    List<Header> headers = new ArrayList<>(List.of(new Header("content-type", JSON)));
    headers.add(new Header("etag", "\"1\""));
    assertEquals(List.of(), judge("addThing", "", 201, THING, headers));
    assertEquals(List.of(), judge("addThing", 400, PROBLEM_JSON, PROBLEM.formatted("no")));
  }

  @Test
  void judge_whenTheServiceFails_saysSo() {
    assertEquals(List.of(FaultKind.SERVER_ERROR), judge("getThing", 500, PROBLEM_JSON, "{}"));
  }

  @Test
  void judge_whenTheStatusIsNotListed_saysSo() {
    assertEquals(
        List.of(FaultKind.UNDOCUMENTED_STATUS),
        judge("getThing", 400, PROBLEM_JSON, PROBLEM.formatted("")));
  }

  @Test
  void judge_whenTheTypeIsNotListed_saysSo() {
    assertEquals(List.of(FaultKind.UNDOCUMENTED_TYPE), judge("getThing", 200, "text/html", THING));
    assertEquals(List.of(FaultKind.UNDOCUMENTED_TYPE), judge("getThing", 404, "text/plain", ""));
  }

  @Test
  void judge_whenTheBodyIsOfAnotherShape_saysSo() {
    FaultKind kind = FaultKind.BODY_BREAKS_SCHEMA;
    assertEquals(List.of(kind), judge("getThing", 200, JSON, "{}"));
    assertEquals(List.of(kind), judge("getThing", 200, JSON, "{\"id\":\"" + ID + "\",\"x\":1}"));
    assertEquals(List.of(kind), judge("getThing", 200, JSON, "{\"id\":"));
  }

  @Test
  void judge_whenARequiredHeaderIsMissing_saysSo() {
    assertEquals(List.of(FaultKind.MISSING_HEADER), judge("addThing", 201, JSON, THING));
  }

  @Test
  void judge_whenTheProblemTellsAnotherStatus_saysSo() {
    assertEquals(
        List.of(FaultKind.PROBLEM_CONTRADICTS),
        judge("getThing", 404, PROBLEM_JSON, PROBLEM.formatted("")));
  }

  @Test
  void judge_whenAnErrorTellsOfTheInside_saysSo() {
    List<String> leaks =
        List.of(
            "java.lang.IllegalStateException",
            "at org.ipfund.unit.UnitService.add(UnitService.java:7)",
            "relation \\\"unit\\\" does not exist",
            "SELECT id FROM unit",
            "unit_name_key",
            "/work/suite/unit");
    for (String leak : leaks) {
      assertEquals(
          List.of(FaultKind.LEAK),
          judge("addThing", 400, PROBLEM_JSON, PROBLEM.formatted(leak)),
          leak);
    }
  }

  @Test
  void judge_whenAnErrorRepeatsTheRequest_findsNoLeak() {
    String said = "select id from unit_name";
    List<Header> headers = List.of(new Header("Content-Type", PROBLEM_JSON));
    assertEquals(List.of(), judge("addThing", said, 400, PROBLEM.formatted(said), headers));
  }
}
