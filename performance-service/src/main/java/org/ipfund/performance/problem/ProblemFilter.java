package org.ipfund.performance.problem;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which problems a list shows; null means all.
 *
 * @param raisedToId the leading group they were raised to
 */
public record ProblemFilter(
    @RestQuery UUID planId,
    @RestQuery UUID taskId,
    @RestQuery UUID bodyId,
    @RestQuery UUID raisedToId,
    @RestQuery ProblemStatus status) {}
