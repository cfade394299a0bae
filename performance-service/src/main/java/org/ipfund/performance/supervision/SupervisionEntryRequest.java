package org.ipfund.performance.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ipfund.platform.value.FreeText;

/** What is said to a finding. */
public record SupervisionEntryRequest(@NotBlank @Size(max = 10_000) @FreeText String text) {}
