package org.ipfund.performance.share;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.ipfund.platform.value.FreeText;

/**
 * What a body is to do of a task in a year.
 *
 * @param bodyId who takes it
 * @param text what is done in that year
 * @param minValue how many at least, where it can be counted
 * @param stage the stage it belongs to (阶段)
 * @param priority 重点工作 of its stage
 * @param sample made up to show how it works
 */
public record TaskShareRequest(
    @NotNull UUID bodyId,
    @Min(1990) @Max(2100) int year,
    @NotBlank @Size(max = 4000) @FreeText String text,
    @Size(max = 24) @Pattern(regexp = "\\d{1,15}([.]\\d{1,6})?") String minValue,
    @Size(max = 24) @Pattern(regexp = "\\d{1,15}([.]\\d{1,6})?") String maxValue,
    @Size(max = 50) String unit,
    LocalDate dueOn,
    @Size(max = 100) String stage,
    Boolean priority,
    Boolean sample) {}
