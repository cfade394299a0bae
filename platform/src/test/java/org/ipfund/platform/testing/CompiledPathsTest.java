package org.ipfund.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CompiledPathsTest {

  private static final String FIND = "items.find { it.id == wanted }.name";

  @BeforeAll
  static void remember() {
    CompiledPaths.remember();
  }

  private static JsonPath items(String first, String second) {
    return new JsonPath(
        "{\"items\": [{\"id\": 1, \"name\": \"%s\"}, {\"id\": 2, \"name\": \"%s\"}]}"
            .formatted(first, second));
  }

  @Test
  void get_whenAskedAgain_compilesNothingAndReadsTheOtherDocument() {
    assertEquals("a", items("a", "b").get("items[0].name"));
    int compiled = CompiledPaths.size();
    assertEquals("c", items("c", "d").get("items[0].name"));
    assertEquals(compiled, CompiledPaths.size());
  }

  @Test
  void get_withAParameter_takesThatOfThisTime() {
    assertEquals("a", items("a", "b").param("wanted", 1).get(FIND));
    assertEquals("b", items("a", "b").param("wanted", 2).get(FIND));
    assertThrows(IllegalArgumentException.class, () -> items("a", "b").get(FIND));
  }

  @Test
  void get_whenThereIsNothing_isNullAsBefore() {
    assertNull(items("a", "b").get("nobody.name"));
    assertThrows(IllegalArgumentException.class, () -> items("a", "b").get("items.find {"));
  }
}
