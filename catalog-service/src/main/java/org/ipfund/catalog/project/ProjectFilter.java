package org.ipfund.catalog.project;

import org.jboss.resteasy.reactive.RestQuery;

/** Which rows of a catalogue a list shows; null means all. */
public record ProjectFilter(@RestQuery Boolean extensionSlot, @RestQuery String categoryCode) {}
