package org.ipfund.performance.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.progress.count.ReportCountResponse;
import org.ipfund.performance.task.PartyRole;
import org.ipfund.platform.answer.Identified;
import org.jspecify.annotations.Nullable;

/**
 * What a body reports of a task in a quarter.
 *
 * @param evidence where it is shown
 * @param difficulty what stands in the way
 * @param returnReason why it came back last
 * @param filedAt when it was filed last
 * @param late whether it was first filed after the deadline
 */
public record ReportResponse(
    UUID id,
    UUID planId,
    UUID callId,
    int year,
    int quarter,
    UUID taskId,
    int taskNumber,
    String taskTitle,
    UUID bodyId,
    String bodyName,
    PartyRole partyRole,
    String partyRoleLabel,
    ReportState state,
    String stateLabel,
    String text,
    List<String> evidence,
    @Nullable String difficulty,
    List<ReportCountResponse> counts,
    ReportStatus status,
    String statusLabel,
    @Nullable String returnReason,
    @Nullable Instant filedAt,
    boolean late,
    boolean sample,
    List<ReportAction> allowedActions,
    long version)
    implements Identified {}
