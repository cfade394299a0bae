package org.ipfund.performance.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ipfund.performance.task.TaskRequest;

/** Tasks for a draft; a number that is there already is written anew and keeps its id. */
public record PlanTasksRequest(
    @NotNull @Size(min = 1, max = 2000) List<@NotNull @Valid TaskRequest> tasks) {}
