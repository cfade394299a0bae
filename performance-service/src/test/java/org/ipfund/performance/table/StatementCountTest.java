package org.ipfund.performance.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.ipfund.performance.Demand;
import org.ipfund.performance.Receiver;
import org.ipfund.performance.Tables;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

/** A list costs one statement, however long it is. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class StatementCountTest {

  private static final PageRequest PAGE = new PageRequest(null, 50);

  @Inject DataSource database;

  @Test
  void lists_whenTheyHaveManyItems_costOneStatement() {
    Receiver receiver = Receiver.known();
    for (int i = 0; i < 6; i++) {
      new Demand(receiver).departments("", "").sound().publish();
    }
    UUID table = UUID.fromString(Tables.await(receiver, 6).get(0));
    CountingDataSource counting = new CountingDataSource(database);
    FindingReader findings = new FindingReader(counting.dataSource());
    TargetTableReader tables = new TargetTableReader(counting.dataSource(), findings);
    IndicatorReader indicators = new IndicatorReader(counting.dataSource());

    TableFilter filter = new TableFilter(null, receiver.unitId(), null, null);
    assertEquals(6, tables.page(filter, PAGE).size());
    assertEquals(1, counting.statements());
    assertEquals(4, indicators.page(table, PAGE, Locale.ENGLISH).size());
    assertEquals(2, counting.statements());
    assertEquals(2, findings.page(null, table, PAGE, Locale.ENGLISH).size());
    assertEquals(3, counting.statements());
    assertEquals(2, tables.find(table, Locale.ENGLISH).orElseThrow().findings().size());
    assertEquals(5, counting.statements());
  }
}
