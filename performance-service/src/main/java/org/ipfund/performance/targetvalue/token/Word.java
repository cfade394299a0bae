package org.ipfund.performance.targetvalue.token;

/** A known word; only bounds have a comparator. */
public record Word(String text, Role role, TargetComparator comparator) {}
