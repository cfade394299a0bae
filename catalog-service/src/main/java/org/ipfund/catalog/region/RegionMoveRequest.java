package org.ipfund.catalog.region;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ipfund.platform.value.FreeText;

/**
 * Another place of a region (划转), named wholly.
 *
 * @param administrativeParent in which region it lies from now on
 * @param fiscalParent from which region its money comes
 * @param provinceManaged whether it is a 省财政直管县 then
 * @param reason by which decision, such as 国函〔2024〕1号
 */
public record RegionMoveRequest(
    @NotNull @Pattern(regexp = "\\d{6}") String administrativeParent,
    @NotNull @Pattern(regexp = "\\d{6}") String fiscalParent,
    @NotNull Boolean provinceManaged,
    @NotBlank @Size(max = 300) @FreeText String reason) {}
