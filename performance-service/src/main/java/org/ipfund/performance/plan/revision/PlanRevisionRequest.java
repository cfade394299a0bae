package org.ipfund.performance.plan.revision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
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
    @Size(max = 2000) List<@NotNull @Min(1) Integer> droppedTasks) {

  public PlanRevisionRequest {
    tasks = tasks == null ? List.of() : List.copyOf(tasks);
    droppedTasks = droppedTasks == null ? List.of() : List.copyOf(droppedTasks);
  }
}
