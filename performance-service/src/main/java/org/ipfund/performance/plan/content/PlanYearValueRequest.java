package org.ipfund.performance.plan.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What an indicator is to be in a year, where the document gives the years. */
public record PlanYearValueRequest(
    @Min(1990) @Max(2100) int year,
    @NotNull @Size(max = 24) @Pattern(regexp = "-?\\d{1,15}([.]\\d{1,6})?") String value) {}
