package org.ipfund.platform.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerNamesTest {

  private final List<Object> asked = new ArrayList<>();
  private final AnswerNames names =
      new AnswerNames((kind, keys) -> asked.addAll(keys), Map.of("440100", "广州市")::get);

  @Test
  void of_whatNobodyKnows_isAskedForOnceInAnAnswer() {
    names.learn(Named.PLACE, List.of("440100", "990000"));
    for (int row = 0; row < 20; row++) {
      assertEquals("广州市", names.of(Named.PLACE, "440100"));
      assertNull(names.of(Named.PLACE, "990000"));
    }
    assertEquals(List.of("440100", "990000"), asked);
  }

  @Test
  void of_whatWasNotFoundBefore_isAskedForThenAndOnce() {
    assertEquals("广州市", names.of(Named.PLACE, "440100"));
    assertEquals("广州市", names.of(Named.PLACE, "440100"));
    assertEquals(List.of("440100"), asked);
  }
}
