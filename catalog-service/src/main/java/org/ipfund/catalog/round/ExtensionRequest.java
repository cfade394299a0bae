package org.ipfund.catalog.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * A later deadline for one unit.
 *
 * @param until the first instant at which nothing of the unit is accepted any more
 * @param approvedBy who granted it
 */
public record ExtensionRequest(
    @NotNull UUID unitId,
    @NotNull Instant until,
    @NotBlank @Size(max = 100) String approvedBy,
    @NotBlank @Size(max = 500) String reason) {}
