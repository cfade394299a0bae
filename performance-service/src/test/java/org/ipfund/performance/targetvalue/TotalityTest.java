package org.ipfund.performance.targetvalue;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.ipfund.performance.targetvalue.text.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is printed, the reader answers, and in linear time. */
class TotalityTest {

  private static final long SEED = 20240126L;
  private static final int INPUTS = 20_000;
  private static final int MOST_STEPS_PER_CHARACTER = 100;
  private static final String[] PIECES = {
    "不少于",
    "至少",
    "≥",
    "＜",
    "力争",
    "各",
    "每个",
    "分别",
    "5",
    "1,0",
    "00",
    ".",
    "8",
    "一",
    "两",
    "十",
    "百",
    "万",
    "亿",
    "〇",
    "家",
    "次",
    "%",
    "％",
    "亿元",
    "届/",
    "以上",
    "以内",
    "左右",
    "-",
    "～",
    "至",
    "、",
    "，",
    ";",
    "(",
    ")",
    "（",
    "）",
    "《",
    "》",
    "“",
    "年",
    "2024年",
    "12月",
    "31日",
    "前",
    "底",
    "第",
    "季度",
    "同比",
    "增长",
    "下降",
    "保持稳定",
    "不断加强",
    "完成",
    "一批",
    "和",
    "A",
    "9",
    "/",
    ":",
    " ",
    "\n",
    "\u3000",
    "\u0000",
    "\u200b",
    "\ud83d\ude00",
    "\ud83d",
    "\udc00",
    "企业",
    "百分之",
    "多",
    "余",
    "起",
    "内",
    "02",
    "99",
    "999999999999999"
  };

  @Test
  void read_whenNull_isInvalidAndEmpty() {
    TargetReading reading = TargetValueReader.read(null, null);
    assertEquals(TargetKind.INVALID, reading.kind());
    assertEquals("", reading.text());
  }

  @Test
  void read_whenPiecesAreMixedAtRandom_staysSound() {
    Random random = new Random(SEED);
    for (int i = 0; i < INPUTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(14); piece > 0; piece--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertSound(text.toString(), random.nextBoolean() ? null : text.reverse().toString());
    }
  }

  @Test
  void read_whenCharactersAreRandom_staysSound() {
    Random random = new Random(SEED);
    for (int i = 0; i < INPUTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(20); length > 0; length--) {
        text.append((char) random.nextInt(Character.MAX_VALUE + 1));
      }
      assertSound(text.toString(), null);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5",
        "一",
        "十",
        "万",
        "(",
        ")",
        "（5家",
        "《",
        "5家、",
        "1,000",
        "5,",
        "5-",
        "不少于",
        "大于或等于",
        "2024年",
        "2024-",
        "12月",
        "各1个、",
        "A9",
        "1.",
        "1/",
        "\ud83d\ude00",
        "\u0000",
        " ",
        "百分之",
        "5家(次)",
        "多家",
        "不断加强，",
        "县和市",
        "第",
        "年底前",
        "一千零二十三万四千五百六",
        "((((5家))))",
        "已完成",
        "\n5",
        "3幅以上"
      })
  void read_whenTextIsHundredThousandLong_takesLinearSteps(String piece) {
    long small = steps(piece.repeat(10_000 / piece.length()));
    String longText = piece.repeat(100_000 / piece.length());
    long large = steps(longText);
    assertAll(
        () -> assertTrue(large < 11 * small + 10_000, piece + ": " + small + " to " + large),
        () -> assertTrue(large < (long) MOST_STEPS_PER_CHARACTER * longText.length(), piece));
    assertSound(longText, longText + "、");
  }

  private static long steps(String text) {
    Steps steps = new Steps();
    TargetValueReader.read(text, null, steps);
    return steps.taken();
  }

  private static void assertSound(String text, String name) {
    TargetReading reading = TargetValueReader.read(text, name);
    assertEquals(text, reading.text());
    assertNotNull(reading.kind(), text);
    assertTrue(
        !reading.explanation().zh().isBlank() && !reading.explanation().en().isBlank(), text);
    if (reading.min() != null && reading.max() != null) {
      assertTrue(reading.min().compareTo(reading.max()) <= 0, text);
    }
    if (reading.earliest() != null && reading.latest() != null) {
      boolean ordered = !reading.earliest().in(2024).isAfter(reading.latest().in(2024));
      assertTrue(ordered || reading.earliest().year() == null, text);
    }
    boolean counts = reading.min() != null || reading.max() != null;
    boolean dated = reading.earliest() != null || reading.latest() != null;
    assertEquals(counts || dated, reading.comparator() != null, text);
  }
}
