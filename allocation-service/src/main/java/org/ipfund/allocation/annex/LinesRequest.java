package org.ipfund.allocation.annex;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All rows of one annex, printed totals included. */
public record LinesRequest(
    @NotNull @Size(min = 1, max = 2000) List<@NotNull @Valid LineRequest> rows) {}
