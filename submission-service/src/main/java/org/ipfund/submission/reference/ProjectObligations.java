package org.ipfund.submission.reference;

import java.util.List;

/** A project of a catalogue with what it asks of some units. */
public record ProjectObligations(CatalogueProject project, List<Obligation> obligations) {}
