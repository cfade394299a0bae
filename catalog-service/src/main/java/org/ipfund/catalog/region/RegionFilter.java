package org.ipfund.catalog.region;

import org.jboss.resteasy.reactive.RestQuery;

/** Which regions a list shows; null means all. */
public record RegionFilter(
    @RestQuery RegionLevel level,
    @RestQuery String administrativeParent,
    @RestQuery String fiscalParent) {}
