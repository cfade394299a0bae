package org.ipfund.performance.task;

/** Money put into tasks (SB-011), as sums take it. */
public final class TaskMoney {

  /**
   * Of entries {@code m} of {@code task_money} those that count: the newest of each year, source
   * and body; what it corrected is kept beside it.
   */
  public static final String COUNTS =
      """
      NOT EXISTS (SELECT 1 FROM task_money n WHERE n.task_id = m.task_id AND n.year = m.year
        AND n.source = m.source AND n.body_id = m.body_id AND n.number > m.number)\
      """;

  private TaskMoney() {}
}
