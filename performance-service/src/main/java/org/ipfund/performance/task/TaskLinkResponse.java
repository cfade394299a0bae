package org.ipfund.performance.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a task serves, what pays for it, or what comes before it. */
public record TaskLinkResponse(
    TaskLinkKind kind, String kindLabel, UUID targetId, @Nullable String note) {}
