package org.ipfund.performance.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.answer.Identified;
import org.jspecify.annotations.Nullable;

/**
 * A task with who answers for it, what it promises and what it is linked with.
 *
 * @param form the one responsibility form, or null where a person must say it
 * @param openList the printed list ends with 等
 * @param dueOn its own date, else the end of the document's period
 * @param dueInherited whether that is the document's date
 * @param needsPerson what of it a person must look at
 * @param revision the revision of the document that wrote it last
 */
public record TaskResponse(
    UUID id,
    UUID planId,
    String planTitle,
    int number,
    @Nullable String partKey,
    @Nullable String partTitle,
    String title,
    String text,
    @Nullable String responsibilityText,
    @Nullable TaskForm form,
    @Nullable String formLabel,
    boolean openList,
    List<TaskPartyResponse> parties,
    List<TaskCommitmentResponse> commitments,
    List<TaskLinkResponse> links,
    LocalDate dueOn,
    boolean dueInherited,
    @Nullable String stage,
    boolean priority,
    TaskStatus status,
    String statusLabel,
    List<PersonNeed> needsPerson,
    @Nullable Instant lastReportedAt,
    int openFindingCount,
    int revision,
    boolean sample,
    long version)
    implements Identified {}
