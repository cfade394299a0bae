package org.ipfund.performance.problem;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.platform.answer.Identified;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of a task, and the answer.
 *
 * @param taskNumber null, as its title, for members of a leading group that see the problem alone
 * @param raisedToId the leading group; without one, the issuing office
 */
@Schema(name = "TaskProblemResponse")
public record ProblemResponse(
    UUID id,
    UUID planId,
    UUID taskId,
    @Nullable Integer taskNumber,
    @Nullable String taskTitle,
    UUID bodyId,
    String bodyName,
    String text,
    @Nullable UUID raisedToId,
    @Nullable String raisedToName,
    ProblemStatus status,
    String statusLabel,
    @Nullable String answer,
    Instant raisedAt,
    @Nullable Instant answeredAt,
    boolean sample,
    List<ProblemAction> allowedActions,
    long version)
    implements Identified {}
