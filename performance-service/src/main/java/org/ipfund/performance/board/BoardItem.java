package org.ipfund.performance.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one body or one chapter.
 *
 * @param bodyId on a board by bodies
 * @param partKey on a board by chapters; null for tasks that stand in none
 * @param name of the body, or the title of the chapter; null for tasks that stand in none
 * @param year of the call for reports that counts, or null when there was none
 * @param taskCount tasks that were not given up
 * @param reportedCount tasks with a filed report for the call; without a call, with any
 * @param notReportedCount open tasks without one
 * @param doneCount tasks that are done or accepted
 * @param overdueCount open tasks whose date is over
 * @param withFindingsCount tasks with findings that are not settled
 */
public record BoardItem(
    @Nullable UUID bodyId,
    @Nullable String partKey,
    @Nullable String name,
    @Nullable Integer year,
    @Nullable Integer quarter,
    int taskCount,
    int reportedCount,
    int notReportedCount,
    int doneCount,
    int overdueCount,
    int withFindingsCount) {}
