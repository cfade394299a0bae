package org.ipfund.platform.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  private static final String RARE = "\uD842\uDFB7";

  @ParameterizedTest
  @ValueSource(strings = {" 某 局 ", "某\u00A0局", "\u3000某\u3000 \u00A0局\u00A0", "某\u2003局"})
  void line_whenBlanksDiffer_isOneText(String printed) {
    assertEquals("某 局", PlainText.line(printed));
  }

  @Test
  void line_always_keepsWhatIsPrintedInComposedForm() {
    assertEquals("某（甲）Ａ１【乙】", PlainText.line("某（甲）Ａ１【乙】"));
    assertEquals("caf\u00E9", PlainText.line("cafe\u0301"));
    assertEquals(RARE, PlainText.line(RARE));
    assertEquals("", PlainText.line(" \u3000"));
  }

  @ParameterizedTest
  @CsvSource({
    "200B, ZERO WIDTH SPACE",
    "200D, ZERO WIDTH JOINER",
    "FEFF, ZERO WIDTH NO-BREAK SPACE",
    "00AD, SOFT HYPHEN",
    "202E, RIGHT-TO-LEFT OVERRIDE",
    "2066, LEFT-TO-RIGHT ISOLATE",
    "000A, LINE FEED (LF)",
    "0009, CHARACTER TABULATION",
    "0000, NULL",
    "0085, NEXT LINE (NEL)",
    "2028, LINE SEPARATOR",
    "E000, PRIVATE USE AREA E000",
    "0378, UNASSIGNED",
    "FFFF, UNASSIGNED",
    "FE0F, VARIATION SELECTOR-16",
    "3164, HANGUL FILLER",
    "FFFC, OBJECT REPLACEMENT CHARACTER",
    "FFFD, REPLACEMENT CHARACTER",
    "E0001, LANGUAGE TAG"
  })
  void line_whenACharacterCannotBeSeen_isRefusedByName(String code, String name) {
    int character = Integer.parseInt(code, 16);
    String text = RARE + "局" + Character.toString(character) + "局";
    RefusedCharacterException refused =
        assertThrows(RefusedCharacterException.class, () -> PlainText.line(text));
    String message = refused.text().en();
    assertTrue(message.contains("U+" + code), message);
    assertTrue(message.contains(name), message);
    assertTrue(message.contains("character 3 "), message);
  }

  @Test
  void line_whenMarksArePiledUp_isRefusedWithTheRemedy() {
    assertEquals("局" + "\u0323".repeat(4), PlainText.line("局" + "\u0323".repeat(4)));
    RefusedCharacterException refused =
        assertThrows(
            RefusedCharacterException.class, () -> PlainText.lines("局" + "\u0323".repeat(5)));
    assertEquals(
        "character 6, U+0323 (COMBINING DOT BELOW), stands on too many other marks",
        refused.text().en());
    assertTrue(refused.remedy().en().contains("four"), refused.remedy().en());
  }

  @Test
  void remedy_whenTheTextHasALineFeed_isABlankInItsPlace() {
    Text remedy =
        assertThrows(RefusedCharacterException.class, () -> PlainText.line("a\nb")).remedy();
    assertTrue(remedy.en().contains("blank"), remedy.en());
  }

  @Test
  void line_whenAnIdeographIsNewerThanJava_isTaken() {
    String newest = Character.toString(0x323B0);
    assertEquals(newest, PlainText.line(newest));
  }

  @Test
  void lines_always_keepLinesAndBlanksInside() {
    assertEquals("一\n\n\u3000\u3000二\tc", PlainText.lines(" 一\r\n\r\u3000\u3000二\tc \n"));
    assertThrows(RefusedCharacterException.class, () -> PlainText.lines("a\u200Bb"));
    assertThrows(RefusedCharacterException.class, () -> PlainText.lines("a\u0007b"));
  }

  @Test
  void length_whenCharactersLieBeyondTheFirstPlane_countsEachOnce() {
    assertEquals(101, PlainText.length(RARE.repeat(101)));
  }
}
