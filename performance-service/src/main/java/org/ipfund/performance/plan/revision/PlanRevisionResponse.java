package org.ipfund.performance.plan.revision;

import java.time.Instant;
import java.util.List;

/** A revision of a published document; 1 is the publication. */
public record PlanRevisionResponse(
    int number, String reason, Instant madeAt, List<PlanChange> changes) {}
