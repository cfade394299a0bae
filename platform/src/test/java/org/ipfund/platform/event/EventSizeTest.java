package org.ipfund.platform.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventSizeTest {

  private static final Text REMEDY = new Text("请精简", "shorten it");

  private record Told(String subject, String label, List<Link> links) implements Event {

    @Override
    public String type() {
      return "org.example.told.v1";
    }
  }

  private static EventSize largest(int bytes) {
    return new EventSize(new ObjectMapper(), bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "需求", "é", "𠮷林", "a𠮷é需", "\"\\\n\u0001", "\uFEFF\u2028"})
  void of_whateverTheText_isTheLengthInUtf8(String text) throws Exception {
    String json = new ObjectMapper().writeValueAsString(text);
    assertEquals(json.getBytes(StandardCharsets.UTF_8).length, largest(1).of(text));
  }

  @Test
  void of_whenSomethingIsMissing_countsTheNullThatAnEventCarries() {
    assertEquals("{\"rel\":\"unit\",\"id\":null}".length(), largest(1).of(new Link("unit", null)));
  }

  @ParameterizedTest
  @CsvSource({"900000, 1000, 100, 8990", "900000, 899999, 1, 1", "10, 20, 3, 0"})
  void most_whenSomePartIsAlwaysThere_countsWhatFitsBesideIt(
      int bytes, int always, int each, int most) {
    assertEquals(most, largest(bytes).most(always, each));
  }

  @Test
  void excess_whenOneByteTooLarge_saysHowMuchThereIsAndMayBe() {
    EventSize size = largest(1000);
    assertTrue(size.excess("demo-size", "/lines", 1000, REMEDY).isEmpty());
    Violation fault = size.excess("demo-size", "/lines", 1001, REMEDY).orElseThrow();
    assertEquals("/lines", fault.pointer());
    assertEquals("demo-size", fault.rule());
    assertTrue(fault.message().zh().contains("1001 字节，最多 1000 字节"), fault.message().zh());
    assertTrue(fault.message().en().contains("1001 bytes, at most 1000"), fault.message().en());
    assertEquals(REMEDY, fault.remedy());
  }

  @Test
  void data_whenOneByteTooLarge_isRefused() {
    int empty = largest(1).of(new Told("s", "", List.of()));
    EventSize size = largest(empty + 9);
    String fits = size.data(new Told("s", "汉汉汉", List.of()));
    assertEquals(empty + 9, fits.getBytes(StandardCharsets.UTF_8).length);
    Told tooLarge = new Told("s", "汉汉汉x", List.of());
    ProblemException refused = assertThrows(ProblemException.class, () -> size.data(tooLarge));
    assertEquals(422, refused.kind().status());
    assertEquals("EVENT_TOO_LARGE", refused.violations().get(0).rule());
  }
}
