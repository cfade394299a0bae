package org.ipfund.performance.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.ipfund.platform.value.FreeText;

/**
 * What stands in the way of a task.
 *
 * @param bodyId whose problem it is
 * @param raisedToId a leading group (领导小组); null: the issuing office
 * @param sample made up to show how it works
 */
public record ProblemRequest(
    @NotNull UUID taskId,
    @NotNull UUID bodyId,
    @NotBlank @Size(max = 10_000) @FreeText String text,
    UUID raisedToId,
    Boolean sample) {}
