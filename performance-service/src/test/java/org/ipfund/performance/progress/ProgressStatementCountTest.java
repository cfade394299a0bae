package org.ipfund.performance.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.plan.PlanDocuments;
import org.ipfund.performance.table.CountingDataSource;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.RowProtection;
import org.ipfund.platform.access.SystemScope;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.junit.jupiter.api.Test;

/** A list of reports costs one statement, however long it is; a report three. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ProgressStatementCountTest {

  private static final PageRequest PAGE = new PageRequest(null, 50, null);
  private static final String PROVINCE = PlanDocuments.PROVINCE;
  private static final String PRESS = "省新闻出版广电局（版权局）";

  @Inject DataSource source;
  @Inject TransactionSynchronizationRegistry transactions;
  @Inject Caller caller;
  @Inject RowProtection nets;
  @Inject Participation participation;

  @Test
  void lists_whenTheyHaveManyItems_costOneStatement() {
    TestClock.set(TestClock.START.toString());
    String plan = PlanDocuments.published(PlanDocuments.PROGRAMME);
    String unit = ReportingBodies.clerkOf(PROVINCE, PRESS);
    String body = PlanDocuments.body(PROVINCE, PRESS);
    String call = ReportingBodies.call(PROVINCE, plan, 2016, 2, "2023-06-30").path("id");
    for (int number : new int[] {55, 56, 111}) {
      String task = ReportingBodies.task(PROVINCE, plan, number);
      ReportingBodies.filed(unit, ReportingBodies.report(call, task, body, "UNDER_WAY"));
    }
    SystemScope.run("test", () -> count(UUID.fromString(call)));
  }

  private void count(UUID call) {
    CountingDataSource counting = new CountingDataSource(source);
    Database database = new Database(counting.dataSource(), transactions, caller, nets);
    ReportReader reports =
        new ReportReader(database, participation, caller, new ReportCounts(database));
    ReportFilter filter = new ReportFilter(null, call, null, null, null, null, null);
    UUID first = reports.page(filter, PAGE, Locale.ENGLISH).get(0).id();
    assertEquals(3, reports.page(filter, PAGE, Locale.ENGLISH).size());
    assertEquals(2, counting.statements());
    reports.get(first, Locale.ENGLISH);
    assertEquals(5, counting.statements());
  }
}
