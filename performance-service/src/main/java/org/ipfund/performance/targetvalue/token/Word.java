package org.ipfund.performance.targetvalue.token;

import org.jspecify.annotations.Nullable;

/** A known word; only bounds have a comparator. */
public record Word(String text, Role role, @Nullable TargetComparator comparator) {}
