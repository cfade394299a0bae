package org.ipfund.bench.fuzz.oracle;

/**
 * One thing that is wrong with one answer.
 *
 * @param detail what exactly, without values that differ from request to request
 */
public record Fault(FaultKind kind, int status, String detail) {}
