package org.ipfund.performance.progresscall;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Which calls a list shows; null means all. */
public record ProgressCallFilter(
    @RestQuery UUID planId, @RestQuery Integer year, @RestQuery ProgressCallStatus status) {}
