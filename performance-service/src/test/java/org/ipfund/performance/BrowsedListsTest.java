package org.ipfund.performance;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ipfund.platform.testing.BrowsedLists;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

/** What people browse is sorted, searched, asked for what changed, and counted. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class BrowsedListsTest {

  /**
   * Lists that are read by pages and not browsed, or lack one of its means, each with the reason.
   */
  private static final Map<String, String> LACKING =
      Map.ofEntries(
          entry(
              "/v1/audit-entries",
              "has filters and an order of its own, and is never counted: it only grows"),
          entry(
              "/v1/bodies",
              "found by a name that documents use, which is exact; a directory of some hundred"),
          entry(
              "/v1/findings",
              "found by table, rule and state; recorded once, in the order of their tables"),
          entry("/v1/held-events", "operators' list, empty where nothing is stuck"),
          entry(
              "/v1/missing-plan-values", "what is owed, by indicator and year; filters narrow it"),
          entry("/v1/plan-evaluations", "two of a document at most"),
          entry(
              "/v1/plan-evaluations/{id}/verdicts",
              "in the order of the document, which means something"),
          entry("/v1/plans", "a handful of a region, found by state and kind"),
          entry("/v1/plans/{id}/board", "summed for the page; sorted by what it is grouped by"),
          entry("/v1/plans/{id}/indicators", "printed in its order, which means something"),
          entry(
              "/v1/plans/{id}/undecomposed-tasks",
              "what is left to do, in the order of the document"),
          entry("/v1/progress-calls", "four a year of a document, in the order they were made"),
          entry("/v1/progress-calls/{id}/duties", "summed for the page, by body"),
          entry(
              "/v1/progress-reminders", "only grows, in the order of time; found by call and body"),
          entry("/v1/progress-reports", "found by call, task and body; its texts are no names"),
          entry("/v1/promises", "in the order of tasks; found by what pays for them"),
          entry(
              "/v1/rollups",
              "summed for the page in the order of names, of which one can be asked for"),
          entry(
              "/v1/supervision-findings", "found by task, body and state; its texts are no names"),
          entry("/v1/target-tables/{id}/adjustments", "a handful, in the order they were made"),
          entry("/v1/target-tables/{id}/indicators", "printed in its order, which means something"),
          entry("/v1/target-tables/{id}/versions", "a handful, in the order they were made"),
          entry("/v1/task-problems", "found by task, body and state; its texts are no names"),
          entry("/v1/task-shares", "found by document, body and year"),
          entry("/v1/tasks", "in the order of the document, found by number, unit and role"),
          entry("/v1/tasks/{id}/money", "a handful, by year and source"),
          entry("/v1/year-plans", "found by document, body and year"));

  @Test
  void lists_thatAreNotBrowsed_sayWhy() {
    assertEquals(new TreeSet<>(LACKING.keySet()), BrowsedLists.lacking());
  }

  @Test
  void lists_thatPeopleBrowse_takeWhatTheirContractTells() {
    Receiver receiver = Receiver.known();
    new Demand(receiver).year(2031).sound().publish();
    new Demand(receiver).year(2032).sound().publish();
    Tables.await(receiver, 2);
    assertEquals(List.of("/v1/target-tables"), BrowsedLists.check());
  }
}
