package org.ipfund.performance.content;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ipfund.platform.value.FreeText;

/**
 * A printed target text to be read.
 *
 * @param indicatorName the indicator's name, which may name the objects of 各 and the unit; optional
 */
public record TargetValueRequest(
    @NotNull @Size(max = 10_000) @FreeText String text, @Size(max = 1_000) String indicatorName) {}
