package org.ipfund.platform.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OperationTextsTest {

  @Test
  void parse_twoOperations_givesTextsAndExamples() {
    OperationTexts texts =
        OperationTexts.parse(
            """
            ## one
            First.

            Second.

            ### Request
            ```json
            {"a": "## no heading"}
            ```
            ### Response 200
            ```json
            {}
            ```
            ## two
            Only words.
            """);

    assertEquals(Set.of("one", "two"), texts.ids());
    assertEquals("First.\n\nSecond.", texts.of("one").description());
    assertEquals(
        Map.of("Request", "{\"a\": \"## no heading\"}", "Response 200", "{}"),
        texts.of("one").examples());
    assertEquals(Map.of(), texts.of("two").examples());
  }

  @Test
  void parse_sameOperationTwice_isRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> OperationTexts.parse("## one\nA.\n## one\nB."));
  }

  @Test
  void parse_fenceWithoutEnd_isRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> OperationTexts.parse("## one\n### Request\n```json\n{}"));
  }
}
