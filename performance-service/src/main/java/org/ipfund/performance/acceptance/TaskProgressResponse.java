package org.ipfund.performance.acceptance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.task.TaskStatus;
import org.ipfund.platform.answer.Identified;
import org.jspecify.annotations.Nullable;

/**
 * Where a task stands.
 *
 * @param overdue its day is over and it is not done
 * @param acceptanceNote how it was found, or why it was opened again
 * @param reports what each body reported last, as far as the reader sees it
 */
public record TaskProgressResponse(
    UUID id,
    UUID planId,
    int number,
    String title,
    TaskStatus status,
    String statusLabel,
    LocalDate dueOn,
    boolean overdue,
    @Nullable Instant acceptedAt,
    @Nullable String acceptanceNote,
    int openFindingCount,
    List<CommitmentProgressResponse> commitments,
    List<NewestReportResponse> reports,
    List<AcceptanceAction> allowedActions,
    long version)
    implements Identified {}
