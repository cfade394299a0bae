package org.ipfund.bench.crash.stream;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ipfund.bench.crash.stream.Message.Kind;
import org.ipfund.bench.crash.stream.Message.Type;
import org.ipfund.bench.fuzz.Dice;
import org.junit.jupiter.api.Test;

class BacklogMakerTest {

  private static final Path SCHEMAS = Path.of("../../catalog-service/events");
  private static final int MEGABYTE = 1 << 20;

  private static BacklogMaker maker(long seed) {
    return new BacklogMaker(Dice.of(seed, 1), 1);
  }

  private static long count(Backlog backlog, Kind kind) {
    return backlog.messages().stream().filter(m -> m.kind() == kind).count();
  }

  @Test
  void make_withTheSameSeed_makesTheSame() {
    assertAll(
        () -> assertEquals(maker(7).make(100), maker(7).make(100)),
        () -> assertNotEquals(maker(7).make(100), maker(8).make(100)));
  }

  @Test
  void make_ofAThousand_hasCopiesAndLateOnesAmongThem() {
    Backlog backlog = maker(1).make(1_000);
    assertAll(
        () -> assertEquals(1_000, backlog.effects()),
        () -> assertEquals(200, backlog.units()),
        () -> assertTrue(count(backlog, Kind.COPY) > 5),
        () -> assertTrue(count(backlog, Kind.LATE) > 10));
  }

  @Test
  void make_always_sendsTheNewsOfAUnitInOrderAndLateOnesAfterNewer() {
    Map<String, Integer> last = new HashMap<>();
    for (Message message : maker(3).make(1_000).messages()) {
      int before = last.getOrDefault(message.subject(), 0);
      switch (message.kind()) {
        case NEWS -> assertEquals(before + 1, message.sequence());
        case COPY -> assertTrue(message.sequence() <= before);
        case LATE -> assertTrue(message.sequence() < before);
      }
      last.merge(message.subject(), message.sequence(), Math::max);
    }
  }

  @Test
  void make_always_makesWhatTheProducersSchemasAskFor() throws IOException {
    Map<Type, JsonSchema> schemas =
        Map.of(Type.REGION, schema("region-changed"), Type.UNIT, schema("unit-changed"));
    ObjectMapper json = new ObjectMapper();
    List<Message> messages =
        Stream.concat(Regions.known().stream(), maker(5).makeWithOversized(50).messages().stream())
            .toList();
    for (Message message : messages) {
      assertEquals(
          "[]", schemas.get(message.type()).validate(json.readTree(message.data())).toString());
    }
  }

  private static JsonSchema schema(String event) throws IOException {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(Files.readString(SCHEMAS.resolve(event + ".v1.schema.json")));
  }

  @Test
  void makeWithOversized_always_hasOneEventOfMoreThanAMegabyte() {
    assertEquals(
        1,
        maker(1).makeWithOversized(100).messages().stream()
            .filter(m -> m.data().getBytes(StandardCharsets.UTF_8).length > MEGABYTE)
            .count());
  }
}
