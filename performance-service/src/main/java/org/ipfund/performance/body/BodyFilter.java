package org.ipfund.performance.body;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which bodies a list shows; null means all.
 *
 * @param name the whole of one of its names
 */
public record BodyFilter(
    @RestQuery String regionCode,
    @RestQuery BodyKind kind,
    @RestQuery UUID unitId,
    @RestQuery String name) {}
