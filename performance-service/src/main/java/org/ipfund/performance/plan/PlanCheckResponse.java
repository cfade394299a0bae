package org.ipfund.performance.plan;

import java.util.List;
import org.ipfund.performance.task.PersonNeed;

/**
 * What a document would be, without saving it.
 *
 * @param unknownNames who answers for tasks and is not in the directory, each once
 * @param taskNeeds the tasks of which a person must look at something
 */
public record PlanCheckResponse(
    int taskCount,
    int indicatorCount,
    int goalCount,
    int boxCount,
    List<String> unknownNames,
    List<TaskNeed> taskNeeds) {

  /** A task of which a person must look at something. */
  public record TaskNeed(int taskNumber, List<PersonNeed> needsPerson) {}
}
