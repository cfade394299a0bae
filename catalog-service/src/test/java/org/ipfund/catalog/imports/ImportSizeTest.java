package org.ipfund.catalog.imports;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipfund.catalog.region.RegionFacts;
import org.ipfund.catalog.region.RegionLevel;
import org.ipfund.catalog.unit.UnitKind;
import org.ipfund.catalog.unit.UnitRequest;
import org.ipfund.platform.testing.BodyLimits;
import org.ipfund.platform.testing.EventSizes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImportSizeTest {

  static Stream<ImportRequest> longest() {
    LocalDate day = LocalDate.parse("2024-05-31");
    String text = "汉".repeat(EventSizes.most(RegionFacts.class, "name"));
    RegionFacts region =
        new RegionFacts(
            "440100Z1",
            text,
            RegionLevel.PROVINCE,
            "440100",
            "440100",
            false,
            "440100000",
            "440100",
            day,
            day,
            text);
    UnitRequest unit =
        new UnitRequest(
            UUID.randomUUID(),
            "汉".repeat(EventSizes.most(UnitRequest.class, "name")),
            UnitKind.PATENT_AGENCY_OFFICE,
            "440100Z1",
            "9".repeat(18));
    int most = ImportRequest.MOST_ROWS;
    return Stream.of(
        new RegionRows(ImportKind.REGIONS, Collections.nCopies(most, region)),
        new UnitRows(ImportKind.UNITS, Collections.nCopies(most, unit)));
  }

  @ParameterizedTest
  @MethodSource("longest")
  void body_ofTheLongestImport_isJustBelowItsLimit(ImportRequest request) {
    int bytes = EventSizes.standard().of(request);
    long limit = BodyLimits.of(ImportResource.class, "start");
    assertTrue(bytes < limit && bytes > limit / 2, "bytes: " + bytes);
  }
}
