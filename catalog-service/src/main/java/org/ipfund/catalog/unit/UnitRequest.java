package org.ipfund.catalog.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a client says of a unit.
 *
 * @param creditCode unified social credit code (GB 32100), optional
 */
public record UnitRequest(
    @NotBlank @Size(max = 200) String name,
    @NotNull UnitKind kind,
    @NotNull @Size(min = 6, max = 8) String regionCode,
    String creditCode) {}
