package org.ipfund.performance.responsibility;

import static org.ipfund.performance.responsibility.token.ResponsibilityRole.COOPERATING;
import static org.ipfund.performance.responsibility.token.ResponsibilityRole.LEAD;
import static org.ipfund.performance.responsibility.token.ResponsibilityRole.RESPONSIBLE;
import static org.ipfund.performance.responsibility.token.ResponsibilityRole.SHARED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.performance.responsibility.token.ResponsibilityRole;
import org.junit.jupiter.api.Test;

/** The 210 tasks of the plan to 2025 and of the work points of 2016; three print no clause. */
class PrintedTasksTest {

  private static final int TASKS = 210;
  private static final int WITHOUT_CLAUSE = 3;

  @Test
  void read_whenTaskPrintsAClause_givesItsUnitsAndRoles() {
    List<String[]> rows = tasks();
    List<String> mismatches = new ArrayList<>();
    for (String[] row : rows) {
      ResponsibilityClause clause = ResponsibilityClause.read(row[2]);
      String expected = String.join(" | ", row[3], row[4], row[5], row[6], row[7]);
      String actual = columns(clause);
      if (!expected.equals(actual)) {
        mismatches.add(row[0] + " " + row[1] + ": " + expected + " but " + actual);
      }
    }
    assertEquals(TASKS, rows.size());
    assertEquals(List.of(), mismatches);
  }

  @Test
  void needsPerson_whenTaskPrintsNoClause_isTrueForThoseOnly() {
    List<String> needed =
        tasks().stream()
            .filter(row -> ResponsibilityClause.read(row[2]).needsPerson())
            .map(row -> row[0] + " " + row[1])
            .toList();
    assertEquals(WITHOUT_CLAUSE, needed.size());
    assertEquals(List.of("WORKPLAN_2016 158", "WORKPLAN_2016 159", "WORKPLAN_2016 160"), needed);
  }

  private static List<String[]> tasks() {
    List<String[]> rows = Cases.rows("tasks.tsv");
    return rows.subList(1, rows.size());
  }

  private static String columns(ResponsibilityClause clause) {
    return String.join(
        " | ",
        names(clause, LEAD),
        names(clause, COOPERATING),
        names(clause, SHARED),
        names(clause, RESPONSIBLE),
        String.valueOf(clause.openList()));
  }

  private static String names(ResponsibilityClause clause, ResponsibilityRole role) {
    return String.join(",", clause.names(role));
  }
}
