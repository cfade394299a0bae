package org.ipfund.bench.crash.oracle;

/** One statement of the handler on a unit, as the journal noted it. */
public record Effect(String unit, int sequence) {}
