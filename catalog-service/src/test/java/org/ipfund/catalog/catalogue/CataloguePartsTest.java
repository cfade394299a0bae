package org.ipfund.catalog.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CataloguePartsTest {

  private static CatalogueRow row(int seq) {
    return new CatalogueRow(
        new UUID(1, seq), seq, "1", "大类", null, null, null, "项目" + seq, false, null, List.of());
  }

  private static List<CatalogueRow> rows(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(CataloguePartsTest::row).toList();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "9, 1", "10, 2", "200, 23"})
  void of_whenNineRowsFit_makesAsFewPartsAsThatTakes(int rows, int parts) {
    List<List<CatalogueRow>> divided = CatalogueParts.of(rows(rows), row -> 10, 99);
    assertEquals(parts, divided.size());
    assertEquals(rows(rows), divided.stream().flatMap(List::stream).toList());
  }

  @Test
  void of_whenThereIsNoCatalogue_isNoPart() {
    assertEquals(List.of(), CatalogueParts.of(List.of(), row -> 1, 10));
  }
}
