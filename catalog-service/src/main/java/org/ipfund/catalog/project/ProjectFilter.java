package org.ipfund.catalog.project;

/** Which rows of a catalogue a list shows; null means all. */
record ProjectFilter(Boolean extensionSlot, String categoryCode) {}
