package org.ipfund.performance.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a body was told of reports it owes.
 *
 * @param deadline the one it was told of; it may have been put off since
 * @param taskCount on how many tasks it owed a report then
 */
public record ProgressReminderResponse(
    UUID id,
    UUID callId,
    UUID planId,
    String planTitle,
    int year,
    int quarter,
    UUID bodyId,
    String bodyName,
    ReminderKind kind,
    String kindLabel,
    LocalDate reportBy,
    Instant deadline,
    int taskCount,
    Instant toldAt) {}
