package org.ipfund.performance.planindicator;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which missing values a list shows; null means all.
 *
 * @param bodyId who owes them
 * @param overdue asked for by a day that is over
 */
public record MissingValueFilter(
    @RestQuery UUID planId,
    @RestQuery UUID bodyId,
    @RestQuery Integer year,
    @RestQuery Boolean overdue) {}
