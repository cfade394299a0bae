package org.ipfund.performance.acceptance;

import java.time.Instant;
import java.util.UUID;
import org.ipfund.performance.progress.ReportState;
import org.ipfund.performance.task.PartyRole;

/** What a body reported last. */
public record NewestReportResponse(
    UUID reportId,
    UUID bodyId,
    String bodyName,
    PartyRole partyRole,
    String partyRoleLabel,
    int year,
    int quarter,
    ReportState state,
    String stateLabel,
    Instant filedAt,
    boolean late) {}
