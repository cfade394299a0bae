package org.ipfund.performance.targetvalue;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ipfund.performance.targetvalue.text.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However long the text, the reader takes time linear in it. */
class TotalityTest {

  private static final int MOST_STEPS_PER_CHARACTER = 100;

  @Test
  void read_whenNull_isInvalidAndEmpty() {
    TargetReading reading = TargetValueReader.read(null, null);
    assertEquals(TargetKind.INVALID, reading.kind());
    assertEquals("", reading.text());
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
    Readings.assertSound(longText, longText + "、");
  }

  private static long steps(String text) {
    Steps steps = new Steps();
    TargetValueReader.read(text, null, steps);
    return steps.taken();
  }
}
