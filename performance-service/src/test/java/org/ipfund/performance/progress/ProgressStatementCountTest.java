package org.ipfund.performance.progress;

import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.ipfund.performance.plan.PlanDocuments;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.StatementCounter;
import org.ipfund.platform.testing.TestClock;
import org.junit.jupiter.api.Test;

/** A list asks the database once, however long it is; duties find their call first. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ProgressStatementCountTest {

  private static final String PROVINCE = PlanDocuments.PROVINCE;
  private static final String PRESS = "省新闻出版广电局（版权局）";

  @Inject StatementCounter counter;

  private String plan;
  private String unit;
  private String body;

  private void assertStatements(int statements, String path, int items) {
    PlanDocuments.as(unit).get(path);
    long before = counter.taken();
    PlanDocuments.as(unit).get(path).then().statusCode(200).body("items", hasSize(items));
    assertEquals(before + statements, counter.taken(), path);
  }

  private void raise(String path, String token, String task) {
    PlanDocuments.as(token)
        .body(PlanDocuments.json(Map.of("taskId", task, "bodyId", body, "text", "情况")))
        .post(path)
        .then()
        .statusCode(201);
  }

  @Test
  void lists_whenTheyHaveManyItems_costOneStatement() {
    TestClock.set(TestClock.START.toString());
    plan = PlanDocuments.published(PlanDocuments.PROGRAMME);
    unit = ReportingBodies.clerkOf(PROVINCE, PRESS);
    body = PlanDocuments.body(PROVINCE, PRESS);
    String call = ReportingBodies.call(PROVINCE, plan, 2016, 2, "2023-06-30").path("id");
    for (int number : new int[] {55, 56, 111}) {
      String task = ReportingBodies.task(PROVINCE, plan, number);
      ReportingBodies.filed(unit, ReportingBodies.report(call, task, body, "UNDER_WAY"));
      raise("/v1/supervision-findings", PlanDocuments.clerk(PROVINCE), task);
      raise("/v1/task-problems", unit, task);
    }
    String ofPlan = "?planId=" + plan;
    assertStatements(1, "/v1/progress-calls" + ofPlan, 1);
    assertStatements(2, "/v1/progress-calls/" + call + "/duties", 1);
    assertStatements(1, "/v1/progress-reminders?callId=" + call, 0);
    for (String list : new String[] {"progress-reports", "supervision-findings", "task-problems"}) {
      assertStatements(1, "/v1/" + list + ofPlan + "&limit=1", 1);
      assertStatements(1, "/v1/" + list + ofPlan, 3);
    }
  }
}
