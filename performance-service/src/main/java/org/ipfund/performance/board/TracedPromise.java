package org.ipfund.performance.board;

import org.jspecify.annotations.Nullable;

/**
 * A countable promise and how far it is.
 *
 * @param minValue its lower end: it is kept when the count reaches it
 * @param countedValue what the newest filed report counts, or null where none does
 */
public record TracedPromise(
    String printed, String minValue, @Nullable String countedValue, boolean kept) {}
