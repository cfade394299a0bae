package org.ipfund.performance.planevaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.answer.Identified;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation of a document.
 *
 * @param asOf values, reports and money up to this day count
 * @param counts of the verdicts the caller sees
 * @param differingCount verdicts in which a person differs from what was computed
 */
public record EvaluationResponse(
    UUID id,
    UUID planId,
    String planTitle,
    EvaluationKind kind,
    String kindLabel,
    LocalDate asOf,
    @Nullable String conclusion,
    EvaluationStatus status,
    String statusLabel,
    List<VerdictCount> counts,
    int differingCount,
    @Nullable Instant issuedAt,
    boolean sample,
    List<EvaluationAction> allowedActions,
    long version)
    implements Identified {}
