package org.ipfund.allocation.appropriation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ipfund.platform.value.FreeText;

/** Why an appropriation does not come into force; whoever entered it reads it. */
public record RefusalRequest(@NotBlank @Size(max = 500) @FreeText String reason) {}
