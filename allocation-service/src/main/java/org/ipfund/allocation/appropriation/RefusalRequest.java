package org.ipfund.allocation.appropriation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an appropriation does not come into force; whoever entered it reads it. */
public record RefusalRequest(@NotBlank @Size(max = 500) String reason) {}
