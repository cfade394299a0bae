package org.ipfund.submission.inbound;

import java.time.Instant;

/**
 * What is known of a round, a unit and a form together; each is null when it is unknown here.
 *
 * @param extendedUntil until when this unit may file later than others, or null
 */
public record Admission(KnownRound round, KnownUnit unit, KnownForm form, Instant extendedUntil) {}
