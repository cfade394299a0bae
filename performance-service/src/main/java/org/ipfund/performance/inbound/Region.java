package org.ipfund.performance.inbound;

/**
 * A region as far as this service knows it.
 *
 * @param path where it lies, {@code /440000/441600/}
 */
public record Region(String name, String path) {}
