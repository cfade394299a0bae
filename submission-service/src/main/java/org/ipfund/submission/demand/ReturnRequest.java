package org.ipfund.submission.demand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ipfund.platform.value.FreeText;

/** Why something is sent back; a return (退回) always has a reason. */
public record ReturnRequest(@NotBlank @Size(max = 2000) @FreeText String reason) {}
