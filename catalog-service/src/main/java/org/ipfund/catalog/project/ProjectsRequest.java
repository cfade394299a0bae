package org.ipfund.catalog.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Rows for a round's catalogue, at most 2000 at a time. */
public record ProjectsRequest(@NotEmpty @Size(max = 2000) List<@NotNull @Valid ProjectRow> rows) {}
