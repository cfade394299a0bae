package org.ipfund.performance.board;

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
import org.ipfund.performance.verdict.EvaluationDay;
import org.ipfund.performance.verdict.VerdictReader;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.RowProtection;
import org.ipfund.platform.access.SystemScope;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.value.BusinessClock;
import org.junit.jupiter.api.Test;

/** A board costs one statement, promises two a page, what is judged of a document two in all. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class BoardStatementCountTest {

  private static final PageRequest PAGE = new PageRequest(null, 50, null);

  @Inject DataSource source;
  @Inject TransactionSynchronizationRegistry transactions;
  @Inject Caller caller;
  @Inject RowProtection nets;
  @Inject Participation participation;
  @Inject BusinessClock clock;

  @Test
  void boards_whenTheyHaveManyRows_costOneStatement() {
    UUID plan = UUID.fromString(PlanDocuments.published(PlanDocuments.PLAN));
    SystemScope.run("test", () -> count(plan));
  }

  private void count(UUID plan) {
    CountingDataSource counting = new CountingDataSource(source);
    Database database = new Database(counting.dataSource(), transactions, caller, nets);
    BoardReader boards = new BoardReader(database, participation, caller, clock);
    int asked = 0;
    for (BoardGrouping grouping : BoardGrouping.values()) {
      boards.page(plan, new BoardFilter(grouping, null, null, null), PAGE);
      assertEquals(++asked, counting.statements(), grouping.name());
    }
    VerdictReader facts = new VerdictReader(database, participation);
    PromiseReader promises = new PromiseReader(database, participation, facts, clock);
    PromiseFilter all = new PromiseFilter(plan, null, null, null, null);
    promises.page(all, PAGE, Locale.ENGLISH);
    assertEquals(asked + 2, counting.statements());
    EvaluationDay today = new EvaluationDay(clock.today(), false);
    assertEquals(50, facts.tasks(plan, today).size());
    assertEquals(11, facts.indicators(plan, today).size());
    assertEquals(asked + 4, counting.statements());
  }
}
