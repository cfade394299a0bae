package org.ipfund.performance.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ipfund.platform.value.FreeText;

/** Why a report goes back to its body. */
public record ReportReturnRequest(@NotBlank @Size(max = 2000) @FreeText String reason) {}
