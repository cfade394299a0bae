package org.ipfund.submission.consolidation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.ipfund.submission.merge.MergeLineRequest;

/**
 * A city bureau merges demands.
 *
 * @param unitId the city bureau
 * @param lines null takes every submitted demand of the bureau and its administrative subtree in
 *     full
 */
public record ConsolidationRequest(
    @NotNull UUID roundId,
    @NotNull UUID unitId,
    @Size(min = 1, max = 500) List<@NotNull @Valid MergeLineRequest> lines) {}
