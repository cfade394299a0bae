package org.ipfund.performance.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.answer.Identified;
import org.jspecify.annotations.Nullable;

/**
 * A finding with all that was said to it.
 *
 * @param overdue not answered, and the day until which it was to be is over
 */
public record SupervisionResponse(
    UUID id,
    UUID planId,
    UUID taskId,
    int taskNumber,
    String taskTitle,
    UUID bodyId,
    String bodyName,
    String text,
    @Nullable LocalDate answerBy,
    boolean overdue,
    SupervisionStatus status,
    String statusLabel,
    Instant openedAt,
    @Nullable Instant closedAt,
    List<SupervisionEntryResponse> entries,
    boolean sample,
    List<SupervisionAction> allowedActions,
    long version)
    implements Identified {}
