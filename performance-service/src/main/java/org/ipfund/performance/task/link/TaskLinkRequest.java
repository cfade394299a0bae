package org.ipfund.performance.task.link;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.ipfund.performance.task.TaskLinkKind;
import org.ipfund.platform.value.FreeText;

/**
 * A link of a task.
 *
 * @param targetId what it is linked with; of a fund project the project's id, of which target
 *     tables tell
 */
public record TaskLinkRequest(
    @NotNull TaskLinkKind kind, @NotNull UUID targetId, @Size(max = 300) @FreeText String note) {}
