package org.ipfund.performance.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.ipfund.performance.Demand;
import org.ipfund.performance.Receiver;
import org.ipfund.performance.Tables;
import org.ipfund.performance.content.GoalRows;
import org.ipfund.performance.content.IndicatorReader;
import org.ipfund.performance.content.TableVisibility;
import org.ipfund.performance.finding.FindingReader;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.RowProtection;
import org.ipfund.platform.access.SystemScope;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

/** A list costs one statement, however long it is. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class StatementCountTest {

  private static final PageRequest PAGE = new PageRequest(null, 50, null);

  @Inject DataSource source;
  @Inject TransactionSynchronizationRegistry transactions;
  @Inject Caller caller;
  @Inject RowProtection nets;

  @Test
  void lists_whenTheyHaveManyItems_costOneStatement() {
    Receiver receiver = Receiver.known();
    for (int i = 0; i < 6; i++) {
      new Demand(receiver).departments("", "").sound().publish();
    }
    UUID table = UUID.fromString(Tables.await(receiver, 6).get(0));
    SystemScope.run("test", () -> count(receiver, table));
  }

  private void count(Receiver receiver, UUID table) {
    CountingDataSource counting = new CountingDataSource(source);
    Database database = new Database(counting.dataSource(), transactions, caller, nets);
    FindingReader findings = new FindingReader(database, caller);
    GoalRows goals = new GoalRows(database, caller);
    TargetTableReader tables = new TargetTableReader(database, caller, findings, goals);
    IndicatorReader indicators =
        new IndicatorReader(database, caller, new TableVisibility(database, caller));

    TableFilter filter = new TableFilter(null, receiver.unitId(), null, null, null, null);
    assertEquals(6, tables.page(filter, PAGE, Locale.ENGLISH).items().size());
    assertEquals(1, counting.statements());
    assertEquals(4, indicators.page(table, PAGE, Locale.ENGLISH).size());
    assertEquals(2, counting.statements());
    assertEquals(2, findings.page(null, table, PAGE, Locale.ENGLISH).size());
    assertEquals(3, counting.statements());
    assertEquals(2, tables.find(table, Locale.ENGLISH).orElseThrow().findings().size());
    assertEquals(6, counting.statements());
  }
}
