package org.ipfund.allocation.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.ipfund.allocation.fixture.SampleRegions;
import org.ipfund.allocation.fixture.SampleRows;
import org.ipfund.allocation.notice.PrintedNotice;
import org.ipfund.allocation.reference.RegionFacts;
import org.ipfund.allocation.reference.RegionLevel;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondaryProjectNameTest {

  @ParameterizedTest
  @CsvSource({
    "广州市, true, 广州",
    "台山市, false, 台山市",
    "徐闻县, false, 徐闻县",
    "连南瑶族自治县, false, 连南县",
    "乳源瑶族自治县, false, 乳源县",
    "连山壮族瑶族自治县, false, 连山县",
    "从化区, false, 从化区"
  })
  void shortName_whenRegion_dropsWhatTheNoticeDrops(String name, boolean city, String expected) {
    RegionLevel level = city ? RegionLevel.CITY : RegionLevel.COUNTY;
    RegionFacts region = new RegionFacts("449999", name, level, "449900", false, "449999", "/");
    assertEquals(expected, SecondaryProjectName.shortName(region));
  }

  @Test
  @Rule("C29")
  void of_whenPrintedInAnnex1_isAlwaysTheSame() {
    Map<String, RegionFacts> regions = SampleRegions.regions();
    for (Map<String, String> row : SampleRows.of("annex1_2024")) {
      if (row.get("row_kind").equals("ALLOCATION")) {
        RegionFacts region = regions.get(row.get("region_code"));
        assertEquals(
            row.get("secondary_project_name"),
            SecondaryProjectName.of(PrintedNotice.PROJECT_NAME, region));
      }
    }
  }
}
