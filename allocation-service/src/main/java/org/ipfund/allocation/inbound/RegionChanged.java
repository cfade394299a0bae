package org.ipfund.allocation.inbound;

/** What this service reads of a region: where it lies and from whom it receives. */
public record RegionChanged(
    String code, String name, String level, boolean provinceManaged, String path) {}
