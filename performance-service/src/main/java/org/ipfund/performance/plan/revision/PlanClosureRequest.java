package org.ipfund.performance.plan.revision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ipfund.platform.value.FreeText;

/** How a document ends; it stays readable. */
public record PlanClosureRequest(@NotBlank @Size(max = 2000) @FreeText String note) {}
