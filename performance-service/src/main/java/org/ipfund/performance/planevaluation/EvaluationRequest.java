package org.ipfund.performance.planevaluation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.ipfund.platform.value.FreeText;

/**
 * An evaluation of a document.
 *
 * @param asOf values, reports and money up to this day count
 * @param conclusion what its authors add to the verdicts
 * @param sample made up to show how it works
 */
public record EvaluationRequest(
    @NotNull UUID planId,
    @NotNull EvaluationKind kind,
    @NotNull LocalDate asOf,
    @Size(max = 10_000) @FreeText String conclusion,
    Boolean sample) {}
