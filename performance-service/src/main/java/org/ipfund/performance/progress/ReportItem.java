package org.ipfund.performance.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.task.PartyRole;
import org.jspecify.annotations.Nullable;

/**
 * A report as a list shows it.
 *
 * @param filedAt when it was filed last
 * @param late whether it was first filed after the deadline
 */
public record ReportItem(
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
    ReportStatus status,
    String statusLabel,
    @Nullable Instant filedAt,
    boolean late,
    boolean sample,
    List<ReportAction> allowedActions,
    long version) {}
