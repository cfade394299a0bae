package org.ipfund.performance.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Clauses of the kinds that plans of other provinces, cities and of the centre print. The readings
 * of the first table were written before the grammar had seen them.
 */
class OtherPlansTest {

  static Stream<String[]> clauses() {
    return Stream.of("clauses-before.tsv", "clauses-after.tsv")
        .flatMap(table -> Cases.rows(table).stream());
  }

  @ParameterizedTest
  @MethodSource("clauses")
  void read_whenAnotherPlanPrintsIt_givesItsUnitsAndRoles(String clause, String expected) {
    assertEquals(expected, Cases.line(ResponsibilityClause.read(clause)));
  }

  @ParameterizedTest
  @MethodSource("clauses")
  void print_whenReadAgain_readsTheSame(String clause, String expected) {
    ResponsibilityClause read = ResponsibilityClause.read(clause);
    ResponsibilityClause again = ResponsibilityClause.read(read.print());
    assertEquals(List.of(Cases.line(read), again.unread()), List.of(Cases.line(again), List.of()));
  }
}
