package org.ipfund.allocation.reference;

/** A region may lie elsewhere than before, told inside the transaction. */
public record RegionMoved(String code) {}
