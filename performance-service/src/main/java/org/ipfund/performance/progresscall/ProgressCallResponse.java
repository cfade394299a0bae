package org.ipfund.performance.progresscall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.answer.Identified;
import org.jspecify.annotations.Nullable;

/**
 * A call for reports.
 *
 * @param reportBy the last day on which a report is in time
 * @param deadline the moment at which that day is over
 * @param overdue open, and the deadline has passed: what comes now is late
 */
public record ProgressCallResponse(
    UUID id,
    UUID planId,
    String planTitle,
    int year,
    int quarter,
    LocalDate reportBy,
    Instant deadline,
    boolean overdue,
    @Nullable String note,
    ProgressCallStatus status,
    String statusLabel,
    Instant openedAt,
    @Nullable Instant closedAt,
    boolean sample,
    List<ProgressCallAction> allowedActions,
    long version)
    implements Identified {}
