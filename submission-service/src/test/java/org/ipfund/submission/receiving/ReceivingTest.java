package org.ipfund.submission.receiving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceivingTest {

  private static final UUID FILER = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final UUID PACKAGER = UUID.fromString("00000000-0000-0000-0000-000000000002");
  private static final UUID FIRST = UUID.fromString("00000000-0000-0000-0000-000000000003");
  private static final UUID SECOND = UUID.fromString("00000000-0000-0000-0000-000000000004");

  private static final Map<String, Place> PLACES = new HashMap<>();

  static {
    place("440000", "PROVINCE", "440000", null);
    place("440100", "CITY", "440000/440100", "440000");
    place("440117", "COUNTY", "440000/440100/440117", "440100");
    place("440100Z1", "ZONE", "440000/440100/440100Z1", "440100");
    place("440100Z2", "ZONE", "440000/440100/440100Z2", "440000");
    place("440300", "CITY", "440000/440300", "440300");
    place("440305", "COUNTY", "440000/440300/440305", "440300");
    place("441600", "CITY", "440000/441600", null);
    place("441602", "COUNTY", "440000/441600/441602", null);
    place("441621", "COUNTY", "440000/441600/441621", "440000");
    place("441699", "COUNTY", "440000/441600/441621", "441600");
  }

  private static void place(String code, String level, String path, String fiscal) {
    PLACES.put(code, new Place(code, "区划" + code, level, path, fiscal));
  }

  @ParameterizedTest
  @CsvSource({
    "440000, 440000",
    "440100, 440100",
    "440117, 440100",
    "440100Z1, 440100",
    "440100Z2, 440100Z2",
    "441621, 441621",
    "441600, 441600",
    "441602, 441600",
    "441699, 441621"
  })
  void region_always_isTheNearestTheProvincePays(String filed, String receives) {
    assertEquals(Optional.of(receives), Receiving.region(filed, PLACES).map(Place::code));
  }

  @ParameterizedTest
  @CsvSource({"440300", "440305", "449999"})
  void region_whenTheProvincePaysNoneAbove_isNone(String filed) {
    assertEquals(Optional.empty(), Receiving.region(filed, PLACES));
  }

  private static Optional<UUID> unit(String region, Bureau... bureaus) {
    FilingUnit filer = new FilingUnit(FILER, "申报单位", region, PACKAGER);
    return Receiving.unit(filer, PLACES.get(region), List.of(bureaus)).map(ReceivingUnit::unitId);
  }

  private static Bureau bureau(UUID id, String kind, String region) {
    return new Bureau(id, "局", kind, region);
  }

  @Test
  void unit_always_isTheRegionsBureau() {
    Bureau city = bureau(FIRST, "CITY_BUREAU", "440100");
    Bureau misplaced = bureau(UUID.randomUUID(), "COUNTY_BUREAU", "440100");
    assertEquals(Optional.of(FIRST), unit("440100", misplaced, city));
    assertEquals(
        Optional.of(PACKAGER), unit("440100", city, bureau(PACKAGER, "CITY_BUREAU", "440100")));
    assertEquals(
        Optional.of(FILER),
        unit(
            "440100",
            bureau(PACKAGER, "CITY_BUREAU", "440100"),
            bureau(FILER, "CITY_BUREAU", "440100")));
    assertEquals(Optional.of(FIRST), unit("440100", city, bureau(SECOND, "CITY_BUREAU", "440100")));
    assertEquals(Optional.empty(), unit("441621", city));
  }

  @Test
  void unit_whenProvincial_isTheUnitItself() {
    assertEquals(Optional.of(FILER), unit("440000"));
  }
}
