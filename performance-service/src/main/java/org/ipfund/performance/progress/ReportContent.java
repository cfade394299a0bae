package org.ipfund.performance.progress;

import java.util.List;
import org.ipfund.performance.progress.count.ReportCountRequest;
import org.jspecify.annotations.Nullable;

/** What a report says. */
record ReportContent(
    ReportState state,
    String text,
    List<Evidence> evidence,
    @Nullable String difficulty,
    List<ReportCountRequest> counts) {}
