package org.ipfund.catalog.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

class AnnexColumnTest {

  @Test
  void contract_whenItNamesColumns_namesAllThereAre() {
    assertEquals(
        Stream.of(AnnexColumn.values()).map(AnnexColumn::toString).toList(),
        List.of(AnnexColumn.class.getAnnotation(Schema.class).enumeration()));
  }

  @Test
  void all_whenOneIsUnknown_leavesItOut() {
    assertEquals(List.of(AnnexColumn.AMOUNT), AnnexColumn.all("foo", "amount"));
    assertEquals(List.of(FundEquation.C27), FundEquation.all("C27", "C40"));
  }
}
