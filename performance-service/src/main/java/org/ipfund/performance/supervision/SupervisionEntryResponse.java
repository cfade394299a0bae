package org.ipfund.performance.supervision;

import java.time.Instant;

/** What was said to a finding, in its order. */
public record SupervisionEntryResponse(
    int number, SupervisionEntryKind kind, String kindLabel, String text, Instant madeAt) {}
