package org.ipfund.allocation.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipfund.allocation.reference.TableFacts;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.value.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of one receiver spread over its fund projects: every one stands in a part at least. */
class SplitTest {

  private static final UUID ID = UUID.randomUUID();

  private static List<AnnexRow> rows(String amounts) {
    List<AnnexRow> rows = new ArrayList<>();
    for (String amount : amounts.split(" ")) {
      int index = rows.size();
      rows.add(
          new AnnexRow(
              1, index, index, RowKind.ALLOCATION, "r" + index, "4", Money.yuan(amount), null));
    }
    return rows;
  }

  private static List<TableFacts> tables(String amounts) {
    List<TableFacts> tables = new ArrayList<>();
    for (String amount : amounts.split(" ")) {
      UUID id = new UUID(0, tables.size());
      tables.add(new TableFacts(id, ID, ID, ID, "4", Money.yuan(amount), 1));
    }
    return tables;
  }

  @ParameterizedTest
  @CsvSource({
    "5.00, 5.00, r0 t0 5.00",
    "0.00, 0.00, r0 t0 0.00",
    "3.00 2.00, 5.00, r0 t0 3.00; r1 t0 2.00",
    "3.00 0.00, 3.00, r0 t0 3.00; r1 t0 0.00",
    "5.00, 3.00 2.00, r0 t0 3.00; r0 t1 2.00",
    "5.00, 5.00 0.00, r0 t0 5.00; r0 t1 0.00",
    "5.00, 0.00 5.00, r0 t0 0.00; r0 t1 5.00",
    "0.00, 0.00 0.00, r0 t0 0.00; r0 t1 0.00",
    "2.00 4.00, 3.00 3.00, r0 t0 2.00; r1 t0 1.00; r1 t1 3.00",
    "9.00, 5.00, r0 t0 9.00"
  })
  @Rule("C23")
  void of_whenSumsAgree_placesEveryRowAndEveryTable(String lines, String asked, String expected) {
    List<String> parts =
        Split.of(rows(lines), tables(asked)).stream()
            .map(
                p ->
                    p.row().name()
                        + " t"
                        + p.table().id().getLeastSignificantBits()
                        + " "
                        + p.amount())
            .toList();
    assertEquals(expected, String.join("; ", parts));
  }
}
