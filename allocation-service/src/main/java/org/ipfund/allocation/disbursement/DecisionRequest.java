package org.ipfund.allocation.disbursement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ipfund.platform.value.FreeText;

/** Why a prepared payment is not made; whoever prepared it reads it. */
public record DecisionRequest(@NotBlank @Size(max = 500) @FreeText String reason) {}
