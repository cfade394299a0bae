package org.ipfund.performance.planindicator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ipfund.platform.value.FreeText;

/**
 * What an indicator came to in a year, as its supplier says it; of a growth that is the value that
 * grows, not the percentage.
 *
 * @param year the year of the baseline too, where the document prints none
 * @param asOf the day the value is of
 * @param source where it is taken from
 * @param evidenceText what shows it
 * @param reason why it is entered anew, where the year has a value
 * @param sample made up to show how it works
 */
public record IndicatorValueRequest(
    @Min(1990) @Max(2100) int year,
    @NotNull @Size(max = 24) @Pattern(regexp = "-?\\d{1,15}([.]\\d{1,6})?") String value,
    @NotNull LocalDate asOf,
    @NotBlank @Size(max = 300) String source,
    @NotBlank @Size(max = 2000) @FreeText String evidenceText,
    @Size(max = 2000) @FreeText String reason,
    Boolean sample) {}
