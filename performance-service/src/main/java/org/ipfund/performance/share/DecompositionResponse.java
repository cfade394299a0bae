package org.ipfund.performance.share;

import java.util.List;
import java.util.UUID;

/**
 * How far a document is divided among bodies in a year: tasks, and their parts of who answers for
 * them.
 *
 * @param undecomposedCount tasks of which somebody who answers has no agreed share
 * @param partCount bodies that answer, each once a task
 * @param yearPlanCount bodies that filed their plan of the year
 * @param bodiesWithoutYearPlan who answers for tasks and has not filed its plan of the year
 */
public record DecompositionResponse(
    UUID planId,
    int year,
    int taskCount,
    int undecomposedCount,
    int partCount,
    int agreedCount,
    int proposedCount,
    int bodyCount,
    int yearPlanCount,
    List<UnfiledBody> bodiesWithoutYearPlan) {

  /** A body that has not filed its plan of the year. */
  public record UnfiledBody(UUID bodyId, String bodyName) {}
}
