package org.ipfund.performance.acceptance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ipfund.platform.value.FreeText;

/** How what a task promised was found. */
public record AcceptanceRequest(@NotBlank @Size(max = 2000) @FreeText String note) {}
