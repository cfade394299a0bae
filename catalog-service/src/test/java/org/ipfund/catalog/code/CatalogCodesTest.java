package org.ipfund.catalog.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ipfund.platform.testing.ToldCodes;
import org.junit.jupiter.api.Test;

class CatalogCodesTest {

  @Test
  void lists_always_tellEveryClosedListOnce() {
    CatalogCodes codes = new CatalogCodes();
    assertEquals(List.of(), ToldCodes.missing("org.ipfund.catalog", codes));
    assertEquals(List.of(), ToldCodes.missingActions("org.ipfund.catalog", codes));
    assertEquals(List.of(), ToldCodes.twice(codes));
  }
}
