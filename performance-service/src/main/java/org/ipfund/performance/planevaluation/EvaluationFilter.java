package org.ipfund.performance.planevaluation;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Which evaluations a list shows; null means all. */
public record EvaluationFilter(
    @RestQuery UUID planId, @RestQuery EvaluationKind kind, @RestQuery EvaluationStatus status) {}
