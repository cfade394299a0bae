package org.ipfund.performance.share;

import java.util.UUID;
import org.ipfund.performance.task.PartyRole;
import org.jspecify.annotations.Nullable;

/**
 * A body that answers for a task and has no agreed share of it in the year.
 *
 * @param status of the last share that was proposed, or null where none was
 */
public record UndecomposedItem(
    UUID taskId,
    int taskNumber,
    String taskTitle,
    UUID bodyId,
    String bodyName,
    PartyRole partyRole,
    String partyRoleLabel,
    int year,
    @Nullable ShareStatus status,
    @Nullable String statusLabel) {}
