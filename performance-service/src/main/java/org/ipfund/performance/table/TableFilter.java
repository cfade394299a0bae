package org.ipfund.performance.table;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Which tables a list shows; null means all. */
public record TableFilter(
    @RestQuery String regionCode,
    @RestQuery UUID unitId,
    @RestQuery Integer budgetYear,
    @RestQuery TargetTableStatus status,
    @RestQuery String fundCode,
    @RestQuery UUID projectId) {}
