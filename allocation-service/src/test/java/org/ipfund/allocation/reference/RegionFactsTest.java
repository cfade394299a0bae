package org.ipfund.allocation.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionFactsTest {

  @ParameterizedTest
  @CsvSource({
    "440000, PROVINCE, 440000, , false",
    "440700, CITY, 440000/440700, 440700, true",
    "440781, COUNTY, 440000/440700/440781, 440700, false",
    "440100Z1, ZONE, 440000/440100/440100Z1, 440100, false"
  })
  void of_whenPathIsGiven_findsTheCity(
      String code, RegionLevel level, String path, String city, boolean isCity) {
    RegionFacts facts = RegionFacts.of(code, "名", level, false, code, path);
    assertEquals(city, facts.city());
    assertEquals(isCity, facts.isCity());
  }
}
