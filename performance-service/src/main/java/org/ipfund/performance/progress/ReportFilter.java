package org.ipfund.performance.progress;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Which reports a list shows; null means all. */
public record ReportFilter(
    @RestQuery UUID planId,
    @RestQuery UUID callId,
    @RestQuery UUID taskId,
    @RestQuery UUID bodyId,
    @RestQuery ReportStatus status,
    @RestQuery ReportState state,
    @RestQuery Boolean late) {}
