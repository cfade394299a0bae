package org.ipfund.bench.fuzz.document;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ipfund.bench.fuzz.Documents;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {

  private final ApiDocument things = Documents.things();

  @Test
  void operations_ofADocument_haveParametersBodyAndAnswers() {
    Operation add = Documents.operation(things, "addThing");
    assertAll(
        () -> assertEquals("things.addThing", add.name()),
        () -> assertTrue(add.takes("header", "idempotency-key")),
        () -> assertEquals(List.of("application/json"), add.bodyTypes()),
        () -> assertEquals(List.of("ETag"), add.response(201).orElseThrow().requiredHeaders()),
        () ->
            assertTrue(
                add.response(400).orElseThrow().content().containsKey("application/problem+json")),
        () -> assertTrue(add.response(500).isEmpty()));
  }

  @Test
  void operations_ofTheServices_areAllThereWithProblems() {
    for (ApiDocument document : Documents.ofServices()) {
      assertFalse(document.operations().isEmpty(), document.service());
      document
          .operations()
          .forEach(o -> assertTrue(o.response(400).isPresent(), () -> o.name() + " has no 400"));
    }
  }

  @Test
  void faultsOfAnswer_whenAPropertyIsNotDocumented_namesIt() {
    var thing = Documents.operation(things, "getThing").response(200).orElseThrow();
    var schema = thing.content().get("application/json");
    String id = "\"id\":\"018f3c5e-7d1a-7b3c-9f00-0123456789ab\"";
    assertAll(
        () -> assertEquals(List.of(), things.schemas().faultsOfAnswer(schema, "{" + id + "}")),
        () ->
            assertEquals(
                1, things.schemas().faultsOfAnswer(schema, "{" + id + ",\"secret\":1}").size()),
        () -> assertEquals(1, things.schemas().faultsOfAnswer(schema, "{\"id\":\"7\"}").size()),
        () ->
            assertEquals(
                1, things.schemas().faultsOfAnswer(schema, "{" + id + ",\"name\":null}").size()));
  }

  @Test
  void faultsOfRequest_whenAPropertyIsNotDocumented_leavesItToTheService() {
    Operation add = Documents.operation(things, "addThing");
    String json = "{\"name\":\"a\",\"kind\":\"SMALL\",\"other\":1}";
    assertEquals(List.of(), things.schemas().faultsOfRequest(add.bodySchema(), json));
  }
}
