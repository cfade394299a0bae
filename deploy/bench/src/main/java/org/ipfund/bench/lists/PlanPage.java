package org.ipfund.bench.lists;

/**
 * A page of plans as one reader asks for it.
 *
 * @param path with its filters
 */
record PlanPage(String name, Reader reader, String path) {}
