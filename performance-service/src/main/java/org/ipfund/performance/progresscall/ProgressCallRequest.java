package org.ipfund.performance.progresscall;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.ipfund.platform.value.FreeText;

/**
 * A quarter of a published document on which its bodies are to report.
 *
 * @param reportBy the last day on which a report is in time
 * @param sample made up to show how it works
 */
public record ProgressCallRequest(
    @NotNull UUID planId,
    @Min(1990) @Max(2100) int year,
    @Min(1) @Max(4) int quarter,
    @NotNull LocalDate reportBy,
    @Size(max = 2000) @FreeText String note,
    Boolean sample) {}
