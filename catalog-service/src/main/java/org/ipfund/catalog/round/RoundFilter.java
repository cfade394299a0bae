package org.ipfund.catalog.round;

import org.jboss.resteasy.reactive.RestQuery;

/** Which rounds a list shows; null means all. */
public record RoundFilter(@RestQuery Integer budgetYear, @RestQuery RoundStatus status) {}
