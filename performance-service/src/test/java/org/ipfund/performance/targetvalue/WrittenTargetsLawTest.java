package org.ipfund.performance.targetvalue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.ipfund.platform.testing.Law;

/** What is written by the grammar is read as what was meant. */
class WrittenTargetsLawTest {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String[] POWERS = {"", "十", "百", "千"};
  private static final int WAN = 10_000;

  /** A word of the grammar before or behind a quantity, and what the reading then begins with. */
  record Bound(String before, String behind, String comparator) {

    String around(String quantity) {
      return before + quantity + behind;
    }

    String line(String number, String unit) {
      boolean below = !comparator.startsWith("L");
      boolean above = !comparator.startsWith("G");
      String bounds = (below ? number : "") + ".." + (above ? number : "");
      return "NUMERIC " + comparator + " " + bounds + " " + unit;
    }
  }

  @Provide
  Arbitrary<Bound> bounds() {
    return Arbitraries.of(
        new Bound("", "", "EQ"),
        new Bound("达到", "", "EQ"),
        new Bound("不少于", "", "GE"),
        new Bound("≥", "", "GE"),
        new Bound("至少举办", "", "GE"),
        new Bound("", "以上", "GE"),
        new Bound("超过", "", "GT"),
        new Bound("不超过", "", "LE"),
        new Bound("", "以内", "LE"),
        new Bound("不满", "", "LT"),
        new Bound("约", "", "APPROX"),
        new Bound("", "左右", "APPROX"));
  }

  @Provide
  Arbitrary<String> units() {
    return Arbitraries.of("家", "次", "场次", "%", "亿元", "人次", "件");
  }

  @Provide
  Arbitrary<BigDecimal> numbers() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, new BigDecimal("999999999.99"))
        .ofScale(2)
        .map(BigDecimal::stripTrailingZeros)
        .map(number -> number.scale() < 0 ? number.setScale(0) : number);
  }

  private static String line(String text) {
    return Readings.line(TargetValueReader.read(text, null));
  }

  @Law
  void read_whenBoundNumberAndUnitAreWritten_meansThem(
      @ForAll @From("bounds") Bound bound,
      @ForAll @From("numbers") BigDecimal number,
      @ForAll @From("units") String unit) {
    String digits = number.toPlainString();
    assertEquals(bound.line(digits, unit), line(bound.around(digits + unit)));
  }

  @Law
  void read_whenDigitsAreGroupedOrWide_meansTheSame(
      @ForAll @From("bounds") Bound bound, @ForAll @IntRange(max = 999_999_999) int number) {
    String meant = bound.line(Integer.toString(number), "家");
    assertEquals(meant, line(bound.around("%,d家".formatted(number))));
    assertEquals(meant, line(bound.around(wide(Integer.toString(number)) + "家")));
  }

  private static String wide(String digits) {
    return digits
        .chars()
        .mapToObj(digit -> Character.toString(digit - '0' + '０'))
        .reduce("", String::concat);
  }

  @Law
  void read_whenNumberIsWrittenInChinese_meansTheSame(
      @ForAll @From("bounds") Bound bound,
      @ForAll @IntRange(min = 1, max = 99_999_999) int number) {
    String meant = bound.line(Integer.toString(number), "家");
    assertEquals(meant, line(bound.around(chinese(number) + "家")));
  }

  /** Below a hundred million, 零 where places are left out. */
  private static String chinese(int number) {
    String high = number < WAN ? "" : belowWan(number / WAN) + "万";
    int low = number % WAN;
    String gap = !high.isEmpty() && low > 0 && low < WAN / 10 ? "零" : "";
    return high + gap + (low == 0 ? "" : belowWan(low));
  }

  private static String belowWan(int number) {
    StringBuilder written = new StringBuilder();
    boolean gap = false;
    for (int power = 3; power >= 0; power--) {
      int digit = number / (int) Math.pow(10, power) % 10;
      if (digit == 0) {
        gap = !written.isEmpty();
      } else {
        written.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(POWERS[power]);
        gap = false;
      }
    }
    return written.toString();
  }

  @Law
  void read_whenARangeIsWritten_enclosesWhatItSays(
      @ForAll @From("numbers") BigDecimal one,
      @ForAll @From("numbers") BigDecimal other,
      @ForAll @From("units") String unit) {
    String least = one.min(other).toPlainString();
    String most = one.max(other).toPlainString();
    String meant = "RANGE RANGE " + least + ".." + most + " " + unit;
    for (String mark : new String[] {"-", "～", "至"}) {
      assertEquals(meant, line(least + mark + most + unit));
    }
  }

  @Law
  void read_whenADayIsWritten_isThatDay(
      @ForAll @DateRange(min = "2000-01-01", max = "2099-12-31") LocalDate day) {
    String written = "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    assertEquals("DATE LE .." + day, line(written + "前"));
    assertEquals("DATE GE " + day + "..", line(written + "起"));
    assertEquals("DATE EQ " + day + ".." + day, line(written));
  }
}
