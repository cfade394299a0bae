package org.ipfund.performance.share;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.answer.Identified;
import org.jspecify.annotations.Nullable;

/**
 * A share of a task for a year.
 *
 * @param bodyId who takes it
 * @param reason why it was refused
 */
public record TaskShareResponse(
    UUID id,
    UUID planId,
    UUID taskId,
    int taskNumber,
    String taskTitle,
    UUID bodyId,
    String bodyName,
    int year,
    String text,
    @Nullable String minValue,
    @Nullable String maxValue,
    @Nullable String unit,
    @Nullable LocalDate dueOn,
    @Nullable String stage,
    boolean priority,
    ShareStatus status,
    String statusLabel,
    Instant proposedAt,
    @Nullable Instant decidedAt,
    @Nullable String reason,
    boolean sample,
    List<ShareAction> allowedActions,
    long version)
    implements Identified {}
