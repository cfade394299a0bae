package org.ipfund.performance.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.ipfund.performance.task.TaskRequest;
import org.ipfund.platform.value.FreeText;

/**
 * What changes in a published document, and why.
 *
 * @param tasks as they read from now on; those with a new number are added
 * @param droppedTasks numbers of tasks that are given up; they stay readable
 */
public record PlanRevisionRequest(
    @NotBlank @Size(max = 2000) @FreeText String reason,
    @Size(max = 2000) List<@NotNull @Valid TaskRequest> tasks,
    @Size(max = 2000) Set<@NotNull Integer> droppedTasks) {

  public PlanRevisionRequest {
    tasks = tasks == null ? List.of() : List.copyOf(tasks);
    droppedTasks = droppedTasks == null ? Set.of() : Set.copyOf(droppedTasks);
  }
}
