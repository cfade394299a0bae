package org.ipfund.performance.adjustment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ipfund.platform.value.FreeText;

/** Why an adjustment is refused; whoever prepared it reads it. */
public record RejectionRequest(@NotBlank @Size(max = 1000) @FreeText String reason) {}
