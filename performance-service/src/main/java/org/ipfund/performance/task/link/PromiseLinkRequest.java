package org.ipfund.performance.task.link;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * The indicator that a promise of a task serves.
 *
 * @param ordinal of the promise, as the task shows it
 */
public record PromiseLinkRequest(@Min(1) @Max(1000) int ordinal, @NotNull UUID indicatorId) {}
