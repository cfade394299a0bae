package org.ipfund.submission.line;

import java.util.UUID;

/** A line of a demand and what was decided of it. */
public record DecidedLine(UUID demandId, int lineNo, LineOutcome outcome) {}
