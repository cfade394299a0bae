package org.ipfund.performance.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
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
import org.junit.jupiter.api.Test;

/** A list of tasks costs one statement, however long it is; a task four. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class TaskStatementCountTest {

  private static final PageRequest PAGE = new PageRequest(null, 50, null);

  @Inject DataSource source;
  @Inject TransactionSynchronizationRegistry transactions;
  @Inject Caller caller;
  @Inject RowProtection nets;
  @Inject Participation participation;

  @Test
  void lists_whenTheyHaveManyItems_costOneStatement() {
    PlanDocuments.bodies();
    UUID plan = UUID.fromString(PlanDocuments.draft(PlanDocuments.PLAN));
    SystemScope.run("test", () -> count(plan));
  }

  private void count(UUID plan) {
    CountingDataSource counting = new CountingDataSource(source);
    Database database = new Database(counting.dataSource(), transactions, caller, nets);
    TaskReader tasks =
        new TaskReader(database, participation, new TaskParts(database, participation));
    TaskFilter filter = new TaskFilter(plan, null, PartyRole.LEAD, "三", null, null, null);
    List<TaskItem> found = tasks.page(filter, PAGE, Locale.ENGLISH);
    assertEquals(1, counting.statements());
    assertEquals("三/（一）", found.get(0).partKey());
    assertEquals(4, tasks.get(found.get(0).id(), Locale.ENGLISH).parties().size());
    assertEquals(5, counting.statements());
  }
}
