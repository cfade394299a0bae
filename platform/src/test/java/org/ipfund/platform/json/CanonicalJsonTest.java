package org.ipfund.platform.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {

  private static String of(String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return new String(CanonicalJson.of(new ObjectMapper(), bytes), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"a\":1,\"b\":[{\"c\":2,\"d\":3}]} | { \"b\": [ {\"d\":3, \"c\":2} ], \"a\": 1 }",
        "{\"a\":\"中\"} | {\"a\":\"\\u4e2d\"}",
        "{\"a\":0.10} | {\"a\":1e-1}",
        "[] | [ ]"
      })
  void of_whenOnlyTheWritingDiffers_isTheSame(String one, String other) {
    assertEquals(of(one), of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"a\":\"1.0\"} | {\"a\":\"1.00\"}",
        "{\"a\":\"1\"} | {\"a\":1}",
        "{\"a\":null} | {}",
        "[1,2] | [2,1]",
        "{\"a\":0.1} | {\"a\":0.1000000000000000055}",
        "{\"a\":\" \"} | {\"a\":\"\"}"
      })
  void of_whenTheMeaningDiffers_differs(String one, String other) {
    assertEquals(2, Set.of(of(one), of(other)).size());
  }

  @ParameterizedTest
  @CsvSource({"no json", "{", "''"})
  void of_whenItIsNoJson_isTheBody(String body) {
    assertEquals(body, of(body));
  }
}
