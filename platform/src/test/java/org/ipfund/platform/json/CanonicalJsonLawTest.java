package org.ipfund.platform.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Provide;
import org.ipfund.platform.testing.Law;

/** One meaning is one text, and two are two: what idempotency stands on. */
class CanonicalJsonLawTest {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  @Provide
  Arbitrary<Object> values() {
    Arbitrary<Object> plain =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(4).map(Object.class::cast),
            Arbitraries.bigDecimals().ofScale(2).map(Object.class::cast),
            Arbitraries.integers().map(Object.class::cast),
            Arbitraries.of(true, false).map(Object.class::cast));
    return Arbitraries.recursive(() -> plain, CanonicalJsonLawTest::holding, 0, 3);
  }

  private static Arbitrary<Object> holding(Arbitrary<Object> values) {
    return Arbitraries.oneOf(
        values,
        values.list().ofMaxSize(4).map(Object.class::cast),
        Arbitraries.maps(Arbitraries.strings().ofMaxLength(3), values)
            .ofMaxSize(4)
            .map(Object.class::cast));
  }

  /** The same with the members the other way round. */
  private static Object turned(Object value) {
    if (value instanceof Map<?, ?> object) {
      List<Object> names = new ArrayList<>(object.keySet());
      Collections.reverse(names);
      Map<Object, Object> turned = new LinkedHashMap<>();
      names.forEach(name -> turned.put(name, turned(object.get(name))));
      return turned;
    }
    return value instanceof List<?> array
        ? array.stream().map(CanonicalJsonLawTest::turned).toList()
        : value;
  }

  private static String canonical(String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return new String(CanonicalJson.of(JSON, bytes), StandardCharsets.UTF_8);
  }

  @Law
  void of_whenMembersAndBlanksDiffer_isTheSame(@ForAll @From("values") Object value)
      throws JsonProcessingException {
    String one = JSON.writeValueAsString(value);
    String other = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(turned(value));
    assertEquals(canonical(one), canonical(other));
    assertEquals(canonical(one), canonical(canonical(one)));
  }

  @Law
  void of_whenValuesDiffer_differs(
      @ForAll @From("values") Object value, @ForAll @From("values") Object other)
      throws JsonProcessingException {
    String one = JSON.writeValueAsString(value);
    String two = JSON.writeValueAsString(other);
    assertEquals(read(one).equals(read(two)), canonical(one).equals(canonical(two)));
  }

  private static JsonNode read(String body) throws JsonProcessingException {
    return JSON.readTree(body);
  }
}
