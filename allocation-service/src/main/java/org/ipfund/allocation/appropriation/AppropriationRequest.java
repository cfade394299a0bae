package org.ipfund.allocation.appropriation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ipfund.platform.value.Money;

/**
 * The ceiling a budget year gives a fund.
 *
 * @param functionCode 功能分类科目, seven digits (C05)
 * @param amount yuan, more than zero
 */
public record AppropriationRequest(
    @NotNull @Min(2000) @Max(2100) Integer budgetYear,
    @NotBlank @Size(max = 200) String fundName,
    @NotNull @Pattern(regexp = "\\d{7}") String functionCode,
    @NotBlank @Size(max = 100) String functionName,
    @NotNull Money amount) {}
