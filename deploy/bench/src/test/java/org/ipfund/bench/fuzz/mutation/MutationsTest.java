package org.ipfund.bench.fuzz.mutation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ipfund.bench.fuzz.Dice;
import org.ipfund.bench.fuzz.Documents;
import org.ipfund.bench.fuzz.Generator;
import org.ipfund.bench.fuzz.document.ApiDocument;
import org.ipfund.bench.fuzz.document.Operation;
import org.ipfund.bench.fuzz.request.Draft;
import org.ipfund.bench.fuzz.request.Known;
import org.ipfund.bench.fuzz.request.Made;
import org.ipfund.bench.fuzz.token.Tokens;
import org.junit.jupiter.api.Test;

class MutationsTest {

  /** What the documents leave to the services: they take no unknown field and no endless number. */
  private static final Set<String> BEYOND_SCHEMA = Set.of("extra-field", "impossible-number");

  private static final List<ApiDocument> DOCUMENTS =
      Stream.concat(Documents.ofServices().stream(), Stream.of(Documents.things())).toList();

  private final ObjectMapper json = new ObjectMapper();
  private final Generator generator =
      new Generator(1, "run", DOCUMENTS, Tokens.none(), new Known());

  MutationsTest() {
    json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    json.getFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
  }

  private List<Draft> mutated(Mutation mutation, int attempts) {
    List<Draft> drafts = new ArrayList<>();
    for (ApiDocument document : DOCUMENTS) {
      for (Operation operation : document.operations()) {
        for (int i = 0; operation.bodySchema() != null && i < attempts; i++) {
          Draft draft = generator.valid(operation, i, Dice.of(i, 1));
          if (mutation.apply(draft, Dice.of(i, 2))) {
            drafts.add(draft);
          }
        }
      }
    }
    return drafts;
  }

  private boolean isBroken(Draft draft) throws IOException {
    String text = draft.text();
    try {
      json.readTree(draft.bytes());
    } catch (JsonProcessingException broken) {
      return true;
    }
    return text.isEmpty()
        || !draft.schemas.faultsOfRequest(draft.operation.bodySchema(), text).isEmpty();
  }

  @Test
  void apply_whenAFieldMutationSaysItBreaks_theSchemaSaysSoToo() throws IOException {
    List<Mutation> all =
        Stream.of(
                FieldMutations.all(),
                TextMutations.all(),
                FormatMutations.all(),
                NumberMutations.all())
            .flatMap(List::stream)
            .toList();
    for (Mutation mutation : all) {
      for (Draft draft : mutated(mutation, 10)) {
        if (draft.expectation.refused() && !BEYOND_SCHEMA.contains(mutation.name())) {
          assertTrue(isBroken(draft), () -> mutation.name() + " " + draft.text());
        }
      }
    }
  }

  @Test
  void apply_whenABytesMutationSaysItBreaks_theBodyIsNotReadableOrNotValid() throws IOException {
    for (Mutation mutation : BytesMutations.all()) {
      for (Draft draft : mutated(mutation, 2)) {
        boolean tooLarge = mutation.name().equals("too-large");
        if (draft.expectation.refused() && !tooLarge) {
          assertTrue(isBroken(draft), () -> mutation.name() + " " + draft.text());
        }
      }
    }
  }

  @Test
  void apply_ofEveryMutation_changesARequest() {
    Set<String> without = new TreeSet<>(Mutations.all().stream().map(Mutation::name).toList());
    for (Mutation mutation : Mutations.all()) {
      for (ApiDocument document : DOCUMENTS) {
        for (Operation operation : document.operations()) {
          Draft draft = generator.valid(operation, 1, Dice.of(1, 1));
          String before = print(draft);
          boolean done = mutation.apply(draft, Dice.of(1, 2));
          assertEquals(done, draft.mutations.contains(mutation.name()));
          if (done && !before.equals(print(draft))) {
            without.remove(mutation.name());
          }
        }
      }
    }
    assertEquals(Set.of(), without);
  }

  private static String print(Draft draft) {
    Made made = draft.made(0);
    return made.request().method()
        + made.request().target()
        + made.request().headers()
        + made.request().chunked()
        + java.util.Arrays.hashCode(made.request().body());
  }

  @Test
  void tooLarge_always_isLongerThanServicesTake() {
    Mutation large = byName(BytesMutations.all(), "too-large");
    Draft draft = mutated(large, 1).get(0);
    assertAll(
        () -> assertTrue(draft.bytes().length > 10 * 1024 * 1024),
        () -> assertTrue(draft.expectation.refused()));
  }

  @Test
  void extraField_always_isNoneOfTheSchema() {
    Mutation extra = byName(FieldMutations.all(), "extra-field");
    for (Draft draft : mutated(extra, 5)) {
      assertTrue(draft.expectation.refused());
      assertTrue(draft.text().contains("\":\"x\""), draft.text());
    }
  }

  @Test
  void pathBytes_always_standInThePathAsTheyAre() {
    Mutation bytes = byName(TargetMutations.all(), "path-bytes");
    Operation read = Documents.operation(Documents.things(), "getThing");
    Draft draft = generator.valid(read, 1, Dice.of(1, 1));
    assertTrue(bytes.apply(draft, Dice.of(1, 2)));
    assertTrue(draft.target.matches("/v1/things/%[^/]*"), draft.target);
  }

  @Test
  void loneSurrogate_always_isEscapedNotReplaced() {
    Mutation lone = byName(TextMutations.all(), "lone-surrogate");
    List<Draft> drafts = mutated(lone, 3);
    assertFalse(drafts.isEmpty());
    drafts.forEach(d -> assertTrue(d.text().matches("(?s).*\\\\u[dD][89a-fA-F].*"), d.text()));
  }

  private static Mutation byName(List<Mutation> all, String name) {
    return all.stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
  }
}
