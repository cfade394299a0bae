package org.ipfund.performance.plan.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ipfund.platform.value.FreeText;

/**
 * A box of a document (专栏).
 *
 * @param afterTask the number of the task it is printed after
 */
public record PlanBoxRequest(
    @NotBlank @Size(max = 300) String name,
    @NotBlank @Size(max = 10_000) @FreeText String text,
    @Min(1) @Max(100_000) Integer afterTask) {}
