package org.ipfund.performance.share;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.ipfund.performance.body.BodyPeople;
import org.ipfund.performance.body.BodyPeopleOver;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.plan.PlanDocuments;
import org.ipfund.performance.plan.PlanReader;
import org.ipfund.performance.table.CountingDataSource;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.RowProtection;
import org.ipfund.platform.access.SystemScope;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.value.BusinessClock;
import org.junit.jupiter.api.Test;

/** A list of shares costs two statements, what is not divided one, however long they are. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class SharesStatementCountTest {

  private static final PageRequest PAGE = new PageRequest(null, 50, null);

  @Inject DataSource source;
  @Inject TransactionSynchronizationRegistry transactions;
  @Inject Caller caller;
  @Inject RowProtection nets;
  @Inject Participation participation;
  @Inject PlanReader plans;
  @Inject BusinessClock clock;

  private static void propose(String plan, int number) {
    String clerk = PlanDocuments.clerk(PlanDocuments.CITY);
    String task =
        PlanDocuments.as(clerk)
            .get("/v1/tasks?planId=" + plan + "&number=" + number)
            .path("items[0].id");
    String body = PlanDocuments.body(PlanDocuments.CITY, "市市场监管局");
    PlanDocuments.as(clerk)
        .body("{\"bodyId\": \"" + body + "\", \"year\": 2024, \"text\": \"建设\"}")
        .post("/v1/tasks/" + task + "/shares")
        .then()
        .statusCode(201);
  }

  @Test
  void lists_whenTheyHaveManyItems_costAsMuch() {
    String plan = PlanDocuments.published(PlanDocuments.PLAN);
    for (int number : List.of(1, 2, 5)) {
      propose(plan, number);
    }
    SystemScope.run("test", () -> count(UUID.fromString(plan)));
  }

  private void count(UUID plan) {
    CountingDataSource counting = new CountingDataSource(source);
    Database database = new Database(counting.dataSource(), transactions, caller, nets);
    BodyPeople people = BodyPeopleOver.database(database, participation, caller, clock);
    ShareReader shares = new ShareReader(database, participation, people, caller);
    ShareFilter filter = new ShareFilter(plan, null, null, 2024, null, null, null);
    assertEquals(3, shares.page(filter, PAGE, Locale.ENGLISH).size());
    assertEquals(2, counting.statements());
    DecompositionReader decompositions = new DecompositionReader(database, plans, people, clock);
    UndecomposedFilter undecomposed = new UndecomposedFilter(2024, null);
    assertEquals(51, decompositions.page(plan, undecomposed, PAGE, Locale.ENGLISH).size());
    assertEquals(3, counting.statements());
    assertEquals(50, decompositions.get(plan, 2024).taskCount());
    assertEquals(4, counting.statements());
  }
}
