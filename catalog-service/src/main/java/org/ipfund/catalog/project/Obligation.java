package org.ipfund.catalog.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a project asks of some units.
 *
 * @param scope the units as the catalogue prints them, such as {@code 各地市局}
 */
@Embeddable
public record Obligation(
    @NotBlank @Size(max = 200) String scope,
    @NotNull @Enumerated(EnumType.STRING) ObligationKind obligation) {}
