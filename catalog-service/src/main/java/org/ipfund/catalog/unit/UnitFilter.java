package org.ipfund.catalog.unit;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which units a list shows; null means all.
 *
 * @param name units whose name people take for the same
 * @param regionCode units of this region and of those below it
 */
public record UnitFilter(
    @RestQuery UnitKind kind,
    @Parameter(description = "Units of this region and of all regions below it") @RestQuery
        String regionCode,
    @RestQuery String name) {}
