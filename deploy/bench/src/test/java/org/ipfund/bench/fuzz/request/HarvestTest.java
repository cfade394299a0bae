package org.ipfund.bench.fuzz.request;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipfund.bench.fuzz.Dice;
import org.ipfund.bench.fuzz.Documents;
import org.ipfund.bench.fuzz.Generator;
import org.ipfund.bench.fuzz.document.ApiDocument;
import org.ipfund.bench.fuzz.http.Answer;
import org.ipfund.bench.fuzz.http.Header;
import org.ipfund.bench.fuzz.token.Tokens;
import org.junit.jupiter.api.Test;

class HarvestTest {

  private static final String ID = "018f3c5e-7d1a-7b3c-9f00-0123456789ab";

  private final ApiDocument things = Documents.things();
  private final Known known = new Known();
  private final Harvest harvest = new Harvest(known);

  private void take(String operation, Map<String, String> path, int status, String body) {
    Draft draft = new Draft(Documents.operation(things, operation), things.schemas());
    draft.path.putAll(path);
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    List<Header> headers = List.of(new Header("ETag", "\"3\""));
    harvest.take(draft.made(0), new Answer(Answer.End.ANSWERED, status, headers, bytes, false));
  }

  @Test
  void take_ofAList_learnsItemsVersionsAndCursor() {
    take(
        "listThings",
        Map.of(),
        200,
        "{\"items\":[{\"id\":\"" + ID + "\",\"name\":\"n\",\"version\":7}],\"next\":\"abc\"}");
    assertAll(
        () -> assertEquals(List.of(ID), known.resource("things", "/v1/things", 5).get().keys()),
        () -> assertEquals("\"7\"", known.tag("things", "/v1/things/" + ID).get()),
        () -> assertEquals("abc", known.cursor("things.listThings", 0).get()),
        () -> assertEquals(ID, known.value("thingId", 0).get()),
        () -> assertEquals("n", known.value("name", 0).get()));
  }

  @Test
  void take_ofOneThing_learnsItsTag() {
    take("getThing", new LinkedHashMap<>(Map.of("id", ID)), 200, "{\"id\":\"" + ID + "\"}");
    assertEquals("\"3\"", known.tag("things", "/v1/things/" + ID).get());
  }

  @Test
  void take_ofARefusal_learnsNothing() {
    take("listThings", Map.of(), 400, "{\"items\":[{\"id\":\"" + ID + "\"}]}");
    assertTrue(known.resource("things", "/v1/things", 0).isEmpty());
  }

  @Test
  void make_afterLearning_actsOnWhatExists() {
    take("getThing", new LinkedHashMap<>(Map.of("id", ID)), 200, "{\"id\":\"" + ID + "\"}");
    Generator generator = new Generator(1, "run", List.of(things), Tokens.none(), known);
    Draft draft = generator.valid(Documents.operation(things, "getThing"), 0, Dice.of(1, 1));
    assertEquals("/v1/things/" + ID, draft.pathText());
  }
}
