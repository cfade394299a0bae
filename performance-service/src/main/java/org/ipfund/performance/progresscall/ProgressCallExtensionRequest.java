package org.ipfund.performance.progresscall;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * @param reportBy the last day from now on
 */
public record ProgressCallExtensionRequest(@NotNull LocalDate reportBy) {}
