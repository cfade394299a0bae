package org.ipfund.catalog.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ipfund.catalog.unit.UnitRequest;

/**
 * Units to be added or changed, found by their identifier when a row has one, else by their name.
 */
public record UnitRows(
    @NotNull ImportKind kind,
    @NotEmpty @Size(max = MOST_ROWS) List<@NotNull @Valid UnitRequest> rows)
    implements ImportRequest {}
