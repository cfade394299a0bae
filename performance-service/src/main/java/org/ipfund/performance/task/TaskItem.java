package org.ipfund.performance.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as a list shows it.
 *
 * @param form the one responsibility form, or null where a person must say it
 * @param leadNames who answers for it: leads, else those responsible, else those who share it
 * @param dueOn its own date, else the end of the document's period
 * @param needsPerson what of it a person must look at
 */
public record TaskItem(
    UUID id,
    UUID planId,
    String planTitle,
    int number,
    @Nullable String partKey,
    String title,
    @Nullable TaskForm form,
    @Nullable String formLabel,
    List<String> leadNames,
    LocalDate dueOn,
    @Nullable String stage,
    boolean priority,
    TaskStatus status,
    String statusLabel,
    List<PersonNeed> needsPerson,
    @Nullable Instant lastReportedAt,
    int openFindingCount,
    boolean sample,
    long version) {}
