package org.ipfund.performance.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What documents of the body's region call it.
 *
 * @param validFrom the first day of the name, or null
 * @param validTo the first day on which it is no more, or null
 */
public record BodyNameRequest(
    @NotNull BodyNameKind kind,
    @NotBlank @Size(max = 200) String name,
    LocalDate validFrom,
    LocalDate validTo) {}
