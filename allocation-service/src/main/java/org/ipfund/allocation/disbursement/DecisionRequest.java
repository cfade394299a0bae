package org.ipfund.allocation.disbursement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a prepared payment is not made; whoever prepared it reads it. */
public record DecisionRequest(@NotBlank @Size(max = 500) String reason) {}
