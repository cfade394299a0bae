package org.ipfund.submission.receiving;

import java.util.UUID;

/** A bureau that may receive for its region. */
public record Bureau(UUID id, String name, String kind, String regionCode) {}
