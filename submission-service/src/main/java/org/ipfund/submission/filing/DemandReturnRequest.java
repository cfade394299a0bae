package org.ipfund.submission.filing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.ipfund.platform.value.FreeText;

/**
 * Why a demand is sent back, and how long it may come again.
 *
 * @param until the first instant at which it may not come again; by default so many full days as
 *     the round gives. A later deadline of the unit holds beside it
 */
public record DemandReturnRequest(
    @NotBlank @Size(max = 2000) @FreeText String reason, Instant until) {}
