package org.ipfund.performance.planindicator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ipfund.platform.value.FreeText;

/**
 * The office asks the supplier for a value that is missing.
 *
 * @param year the year it is of; that of the baseline where the document prints none
 * @param answerBy by which day
 */
public record IndicatorQuestionRequest(
    @Min(1990) @Max(2100) int year, LocalDate answerBy, @Size(max = 2000) @FreeText String note) {}
