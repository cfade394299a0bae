package org.ipfund.allocation.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who receives: decided by data, never by a code. */
class ReceivingTest {

  private static final Map<String, Receiving.Place> PLACES =
      Stream.of(
              place("440000", "440000", false, null),
              place("440100", "440000/440100", false, "440000"),
              place("440103", "440000/440100/440103", false, "440100"),
              place("440100Z1", "440000/440100/440100Z1", false, "440100"),
              place("440100Z2", "440000/440100/440100Z2", false, "440000"),
              place("440300", "440000/440300", false, null),
              place("440305", "440000/440300/440305", false, "440300"),
              place("440300Z1", "440000/440300/440300Z1", false, "440300"),
              place("440700", "440000/440700", false, "440000"),
              place("440781", "440000/440700/440781", true, "440000"),
              place("440783", "440000/440700/440783", true, null),
              place("440784", "440000/440700/440784", false, null))
          .collect(Collectors.toMap(Receiving.Place::code, p -> p));

  private static Receiving.Place place(String code, String path, boolean managed, String from) {
    return new Receiving.Place(code, path, managed, from);
  }

  @ParameterizedTest
  @CsvSource({
    "440000, 440000",
    "440100, 440100",
    "440103, 440100",
    "440100Z1, 440100",
    "440100Z2, 440100Z2",
    "440300, ",
    "440305, ",
    "440300Z1, ",
    "440781, 440781",
    "440783, 440783",
    "440784, 440700"
  })
  void of_whenRegionIsKnown_isTheNearestTheProvincePays(String code, String receiver) {
    assertEquals(Optional.ofNullable(receiver), Receiving.of(PLACES.get(code), PLACES));
  }
}
