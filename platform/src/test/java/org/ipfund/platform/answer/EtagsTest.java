package org.ipfund.platform.answer;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EtagsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"7\"",
        " \"7\" ",
        "*",
        "\"6\", \"7\"",
        "\"7-Zm9v-_\"",
        "W/\"7\",\"7-a\"",
        ",\"7\","
      })
  void require_whenTheVersionIsAmongThem_passes(String ifMatch) {
    assertDoesNotThrow(() -> Etags.require(ifMatch, 7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"6\"", "W/\"7\"", "\"77\"", "\"-7\"", "\"七\""})
  void require_whenItIsNot_isStale(String ifMatch) {
    ProblemException refused =
        assertThrows(ProblemException.class, () -> Etags.require(ifMatch, 7));
    assertEquals(ProblemKind.STALE, refused.kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "\"", "\"7", "\"6\" \"7\"", "*, \"7\"", "W/7", ","})
  void require_whenNoListOfTags_isMalformed(String ifMatch) {
    ProblemException refused =
        assertThrows(ProblemException.class, () -> Etags.require(ifMatch, 7));
    assertEquals(ProblemKind.MALFORMED, refused.kind());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void require_withoutIt_asksForIt(String ifMatch) {
    ProblemException refused =
        assertThrows(ProblemException.class, () -> Etags.require(ifMatch, 7));
    assertEquals(ProblemKind.PRECONDITION_REQUIRED, refused.kind());
  }

  @Test
  void isKnown_whenTheSameWasShown_isTrueAlsoOfWeakTags() {
    assertTrue(Etags.isKnown("\"7-a\"", Etags.of(7, "a")));
    assertTrue(Etags.isKnown("\"6-b\", W/\"7-a\"", Etags.of(7, "a")));
    assertTrue(Etags.isKnown("*", Etags.of("a")));
    assertFalse(Etags.isKnown("\"7-b\"", Etags.of(7, "a")), "another day, another reader");
    assertFalse(Etags.isKnown("\"7\"", Etags.of(7, "a")), "the answer to a change shows less");
    assertFalse(Etags.isKnown(null, Etags.of("a")));
  }
}
