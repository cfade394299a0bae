package org.ipfund.performance.share.yearplan;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Which plans of a year a list shows; null means all. */
public record YearPlanFilter(
    @RestQuery UUID planId,
    @RestQuery UUID bodyId,
    @RestQuery Integer year,
    @RestQuery YearPlanStatus status) {}
