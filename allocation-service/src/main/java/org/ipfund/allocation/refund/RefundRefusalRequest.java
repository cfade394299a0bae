package org.ipfund.allocation.refund;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ipfund.platform.value.FreeText;

/** Why a prepared refund is not booked; whoever prepared it reads it. */
public record RefundRefusalRequest(@NotBlank @Size(max = 500) @FreeText String reason) {}
