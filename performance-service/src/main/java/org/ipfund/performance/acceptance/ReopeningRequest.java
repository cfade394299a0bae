package org.ipfund.performance.acceptance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ipfund.platform.value.FreeText;

/** Why a task is open again. */
public record ReopeningRequest(@NotBlank @Size(max = 2000) @FreeText String reason) {}
