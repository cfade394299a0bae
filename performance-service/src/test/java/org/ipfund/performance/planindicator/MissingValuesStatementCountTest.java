package org.ipfund.performance.planindicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
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
import org.ipfund.platform.value.BusinessClock;
import org.junit.jupiter.api.Test;

/** The list of missing values costs one statement, however long it is. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class MissingValuesStatementCountTest {

  @Inject DataSource source;
  @Inject TransactionSynchronizationRegistry transactions;
  @Inject Caller caller;
  @Inject RowProtection nets;
  @Inject Participation participation;
  @Inject BusinessClock clock;

  @Test
  void list_whenItHasManyItems_costsOneStatement() {
    UUID plan = UUID.fromString(PlanDocuments.published(PlanDocuments.PLAN));
    SystemScope.run("test", () -> count(plan));
  }

  private void count(UUID plan) {
    CountingDataSource counting = new CountingDataSource(source);
    Database database = new Database(counting.dataSource(), transactions, caller, nets);
    MissingValueReader missing = new MissingValueReader(database, participation, clock);
    MissingValueFilter filter = new MissingValueFilter(plan, null, null, null);
    assertEquals(26, missing.page(filter, new PageRequest(null, 25, null)).size());
    assertEquals(1, counting.statements());
  }
}
