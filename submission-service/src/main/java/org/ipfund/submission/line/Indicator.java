package org.ipfund.submission.line;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ipfund.platform.value.FreeText;

/**
 * A performance indicator as the unit wrote it.
 *
 * @param targetText the printed target, may be empty
 * @param dueOn by when it is reached, or null when nothing is said
 */
public record Indicator(
    @NotNull IndicatorLevel1 level1,
    @NotNull IndicatorLevel2 level2,
    @NotBlank @Size(max = 500) String name,
    @NotNull @Size(max = 2000) @FreeText String targetText,
    LocalDate dueOn) {}
