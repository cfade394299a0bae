package org.ipfund.catalog.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ipfund.catalog.region.RegionFacts;

/** Regions to be added or changed, found by their code; parents may stand after their children. */
public record RegionRows(
    @NotNull ImportKind kind,
    @NotEmpty @Size(max = MOST_ROWS) List<@NotNull @Valid RegionFacts> rows)
    implements ImportRequest {}
