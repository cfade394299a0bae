package org.ipfund.performance.targetvalue;

/** A known word; only bounds have a comparator. */
record Word(String text, Role role, TargetComparator comparator) {}
