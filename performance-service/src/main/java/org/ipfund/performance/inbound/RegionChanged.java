package org.ipfund.performance.inbound;

/** What this service reads of a region the catalog added or changed. */
public record RegionChanged(String code, String name, String path) {}
