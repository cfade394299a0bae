package org.ipfund.performance.supervision;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Which findings a list shows; null means all. */
public record SupervisionFilter(
    @RestQuery UUID planId,
    @RestQuery UUID taskId,
    @RestQuery UUID bodyId,
    @RestQuery SupervisionStatus status) {}
