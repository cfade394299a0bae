package org.ipfund.allocation.inbound;

/** A region may lie elsewhere than before, told inside the transaction. */
record RegionMoved(String code) {}
