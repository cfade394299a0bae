package org.ipfund.catalog.imports;

import jakarta.validation.constraints.NotNull;

/** What a body without a known kind is read as, so that its kind is what the client is told of. */
record RowsOfNoKind(@NotNull ImportKind kind, Object rows) implements ImportRequest {}
