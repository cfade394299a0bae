package org.ipfund.catalog.extension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.platform.value.FreeText;

/**
 * A later deadline for one unit.
 *
 * @param until the first instant at which nothing of the unit is accepted any more
 * @param approvedBy taken from older clients and not read: who is signed in grants it
 */
public record ExtensionRequest(
    @NotNull UUID unitId,
    @NotNull Instant until,
    @Schema(
            deprecated = true,
            description = "Accepted and not read: the person who is signed in grants it")
        @Size(max = 100)
        String approvedBy,
    @NotBlank @Size(max = 500) @FreeText String reason) {}
