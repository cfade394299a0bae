package org.ipfund.platform.operation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A long work as its client sees it: how far it is and what it found in each row. */
public record OperationResponse(
    UUID id,
    String kind,
    OperationStatus status,
    int done,
    int rowCount,
    boolean dryRun,
    List<RowFault> faults,
    Instant startedAt,
    @Nullable Instant endedAt) {}
