package org.ipfund.catalog.region;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ipfund.platform.value.FreeText;

/**
 * The end of a region (撤销).
 *
 * @param successor which region takes over its units, rights and balances
 * @param validTo the first day on which it is no more; not after today
 * @param reason by which decision, such as 国函〔2024〕1号
 */
public record RegionClosureRequest(
    @NotNull @Pattern(regexp = "\\d{6}(Z\\d)?") String successor,
    @NotNull LocalDate validTo,
    @NotBlank @Size(max = 300) @FreeText String reason) {}
