package org.ipfund.performance.reminder;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Which reminders a list shows; null means all. */
public record ProgressReminderFilter(
    @RestQuery UUID callId, @RestQuery UUID bodyId, @RestQuery ReminderKind kind) {}
