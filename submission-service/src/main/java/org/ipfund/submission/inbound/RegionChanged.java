package org.ipfund.submission.inbound;

/**
 * What is read of a region's event.
 *
 * @param path administrative ancestors and the region itself, {@code 440000/441600/441621}
 */
public record RegionChanged(String code, String name, String level, String path) {}
