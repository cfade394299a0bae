package org.ipfund.catalog.move;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ipfund.catalog.unit.UnitKind;
import org.ipfund.platform.value.FreeText;

/**
 * Where a unit shall lie and what it shall be; what does not change is said too.
 *
 * @param reason by which decision, such as 机构改革方案
 */
public record UnitMoveRequest(
    @NotNull @Size(min = 6, max = 8) String regionCode,
    @NotNull UnitKind kind,
    @NotBlank @Size(max = 500) @FreeText String reason) {}
