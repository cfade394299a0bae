package org.ipfund.bench.fuzz.request;

import java.util.List;

/**
 * Something that exists, as an answer told.
 *
 * @param keys values of the path parameters that lead to it, outermost first
 */
record Resource(List<String> keys) {}
