package org.ipfund.allocation.ceiling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ipfund.allocation.appropriation.DocumentNumber;
import org.ipfund.platform.value.FreeText;
import org.ipfund.platform.value.Money;

/**
 * Another ceiling of a year and fund (额度调整).
 *
 * @param amount yuan; the ceiling from then on, not less than what is issued
 * @param documentNumber by which document it is raised or lowered
 * @param reason why
 */
public record CeilingChangeRequest(
    @NotNull Money amount,
    @NotNull DocumentNumber documentNumber,
    @NotBlank @Size(max = 500) @FreeText String reason) {}
