package org.ipfund.platform.held;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ipfund.platform.value.FreeText;

/**
 * Why an event is given up.
 *
 * @param reason for the record
 */
public record SkipRequest(@NotBlank @Size(max = Reason.LONGEST) @FreeText String reason) {}
