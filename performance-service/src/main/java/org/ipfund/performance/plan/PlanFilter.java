package org.ipfund.performance.plan;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which documents a list shows; null means all.
 *
 * @param year a year of their period
 */
public record PlanFilter(
    @RestQuery String regionCode,
    @RestQuery PlanKind kind,
    @RestQuery PlanStatus status,
    @RestQuery Integer year,
    @RestQuery UUID derivedFromId) {}
