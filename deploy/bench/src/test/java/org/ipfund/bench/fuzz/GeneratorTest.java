package org.ipfund.bench.fuzz;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.ipfund.bench.fuzz.document.ApiDocument;
import org.ipfund.bench.fuzz.document.Operation;
import org.ipfund.bench.fuzz.mutation.Mutations;
import org.ipfund.bench.fuzz.mutation.RepeatMutations;
import org.ipfund.bench.fuzz.request.Draft;
import org.ipfund.bench.fuzz.request.Known;
import org.ipfund.bench.fuzz.request.Made;
import org.ipfund.bench.fuzz.token.Tokens;
import org.junit.jupiter.api.Test;

class GeneratorTest {

  private static final List<ApiDocument> DOCUMENTS = Documents.ofServices();

  private static Generator generator(long seed) {
    return new Generator(seed, "run", DOCUMENTS, Tokens.none(), new Known());
  }

  private static List<String> sequence(long seed, int count) {
    Generator generator = generator(seed);
    return LongStream.range(0, count).mapToObj(i -> print(generator.make("catalog", i))).toList();
  }

  private static String print(Made made) {
    String body = made.request().body() == null ? "" : new String(made.request().body());
    return made.request().method()
        + made.request().target()
        + made.request().headers()
        + body
        + made.mutations();
  }

  @Test
  void make_withTheSameSeed_makesTheSameRequests() {
    List<String> first = sequence(7, 500);
    assertAll(
        () -> assertEquals(first, sequence(7, 500)),
        () -> assertNotEquals(first, sequence(8, 500)),
        () -> assertTrue(new HashSet<>(first).size() > 400));
  }

  @Test
  void valid_ofEveryOperation_meetsItsSchema() {
    Generator generator = generator(1);
    for (ApiDocument document : DOCUMENTS) {
      for (Operation operation : document.operations()) {
        for (int i = 0; operation.bodySchema() != null && i < 100; i++) {
          Draft draft = generator.valid(operation, i, Dice.of(i, 0));
          List<String> faults =
              document.schemas().faultsOfRequest(operation.bodySchema(), draft.text());
          assertEquals(List.of(), faults, () -> operation.name() + " " + draft.text());
        }
      }
    }
  }

  @Test
  void valid_always_hasWhatIsRequired() {
    Generator generator = generator(1);
    for (ApiDocument document : DOCUMENTS) {
      for (Operation operation : document.operations()) {
        Made made = generator.valid(operation, 3, Dice.of(3, 0)).made(3);
        assertTrue(made.request().target().matches("/v1/[^{}]*"), made.request().target());
        operation.parameters("header").stream()
            .filter(p -> p.required())
            .forEach(p -> assertTrue(made.request().header(p.name()).isPresent(), p.name()));
        operation.parameters("query").stream()
            .filter(p -> p.required())
            .forEach(p -> assertTrue(made.request().target().contains(p.name() + "=")));
      }
    }
  }

  @Test
  void make_oftenEnough_coversEveryOperationAndMutation() {
    Generator generator = generator(2);
    Set<String> operations = new TreeSet<>();
    Set<String> mutations = new TreeSet<>();
    Set<String> wanted = new TreeSet<>(Mutations.names());
    wanted.removeAll(RepeatMutations.NAMES);
    for (ApiDocument document : DOCUMENTS) {
      for (long i = 0; i < 24_000; i++) {
        Made made = generator.make(document.service(), i);
        operations.add(made.operation().name());
        mutations.addAll(made.mutations());
      }
    }
    long all = DOCUMENTS.stream().mapToLong(d -> d.operations().size()).sum();
    wanted.removeAll(mutations);
    assertAll(() -> assertEquals(all, operations.size()), () -> assertEquals(Set.of(), wanted));
  }
}
