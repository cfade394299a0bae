package org.ipfund.performance.board;

import java.util.UUID;
import org.ipfund.performance.task.TaskLinkKind;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What pays for a task: a project of the catalogue, a fund project, or one of its target tables.
 *
 * @param note what the link says of it
 * @param tableId the target table that tells the rest; null where the caller sees none
 * @param projectName of the fund project
 * @param unitName whose table it is
 * @param fundedAmount what the newest notice says that it has in all, in yuan
 */
public record TracedPayer(
    TaskLinkKind kind,
    String kindLabel,
    UUID targetId,
    @Nullable String note,
    @Nullable UUID tableId,
    @Nullable String projectName,
    @Nullable String unitName,
    @Nullable Integer budgetYear,
    @Nullable Money requestedAmount,
    @Nullable Money fundedAmount) {}
