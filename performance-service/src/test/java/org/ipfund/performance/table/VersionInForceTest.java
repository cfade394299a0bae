package org.ipfund.performance.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.performance.version.VersionStatus;
import org.ipfund.platform.value.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionInForceTest {

  private static List<VersionAmount> versions(String amounts) {
    List<VersionAmount> versions = new ArrayList<>();
    for (String amount : amounts.split(" ")) {
      versions.add(new VersionAmount(versions.size() + 1, Money.yuan(amount)));
    }
    return versions;
  }

  @ParameterizedTest
  @CsvSource({
    // amounts of versions 1, 2, 3; in force; the notice's version and total; what is in force then
    "100, , 1, 100, 1",
    "100, , , 100, 1",
    "100, , , , 1",
    "100 80, 1, 2, 80, 2",
    "100 80, 1, , 80, 2",
    "100 80, 1, 1, 100, 1",
    "100 80, , 1, 100, 1",
    "100 80, , , 100, 1",
    "100 80, , , 70, 2",
    "100 80, 1, , 70, 1",
    "100 80 80, 1, 2, 80, 3",
    "100 80 70, 1, 2, 80, 2",
    "100 80 70, 1, 3, 70, 3",
    "100 100, 1, 1, 100, 2",
    "100 80, 2, 1, 100, 2",
    "100 80, 2, , , 2",
    "100 80, 1, 9, 80, 2",
  })
  void after_whenANoticePosts_isTheNewestOfItsAmount(
      String amounts, Integer now, Integer named, String total, int expected) {
    Money yuan = total == null ? null : Money.yuan(total);
    assertEquals(expected, VersionInForce.after(versions(amounts), now, named, yuan));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, , APPROVED",
    "1, 2, , SUPERSEDED",
    "1, 2, 1, IN_FORCE",
    "2, 2, 1, PENDING",
    "2, 3, 1, SUPERSEDED",
    "3, 3, 3, IN_FORCE",
  })
  void status_always_tellsWhereAVersionStands(
      int number, int newest, Integer inForce, VersionStatus expected) {
    assertEquals(expected, VersionStatus.of(number, newest, inForce));
  }
}
