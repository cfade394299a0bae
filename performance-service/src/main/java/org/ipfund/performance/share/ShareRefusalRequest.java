package org.ipfund.performance.share;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ipfund.platform.value.FreeText;

/** Why a body does not take a share; whoever proposed it reads that. */
public record ShareRefusalRequest(@NotBlank @Size(max = 2000) @FreeText String reason) {}
