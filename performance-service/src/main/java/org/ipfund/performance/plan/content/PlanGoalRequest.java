package org.ipfund.performance.plan.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ipfund.platform.value.FreeText;

/**
 * A goal of a document, with its figure where it prints one.
 *
 * @param partKey the heading it stands under
 * @param indicatorNumber the number of the indicator of this document that measures it
 * @param value its figure, an exact decimal
 * @param period by when or within which, as printed
 */
public record PlanGoalRequest(
    @NotBlank @Size(max = 2000) @FreeText String text,
    @Size(max = 100) String partKey,
    @Min(1) @Max(1000) Integer indicatorNumber,
    GoalComparator comparator,
    @Size(max = 24) @Pattern(regexp = "-?\\d{1,15}([.]\\d{1,6})?") String value,
    @Size(max = 50) String unit,
    @Size(max = 200) String period,
    @Size(max = 1000) @FreeText String note) {}
