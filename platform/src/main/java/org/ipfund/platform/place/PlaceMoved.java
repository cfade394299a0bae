package org.ipfund.platform.place;

/**
 * A place may lie elsewhere from the end of this transaction on; a service fires it when it hears
 * so, and what is remembered of whoever belongs there is asked anew.
 */
public record PlaceMoved(String placeCode) {}
