package org.ipfund.performance.planevaluation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ipfund.performance.verdict.Verdict;
import org.ipfund.platform.value.FreeText;

/**
 * A verdict as a person has it.
 *
 * @param ordinal its place in the evaluation
 * @param reason why it differs from what was computed; without one, the computed verdict
 */
public record VerdictRequest(
    @Min(1) @Max(100_000) int ordinal,
    @NotNull Verdict verdict,
    @Size(max = 2000) @FreeText String reason) {}
