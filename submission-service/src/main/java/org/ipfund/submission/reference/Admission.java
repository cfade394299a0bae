package org.ipfund.submission.reference;

import java.time.Instant;

/**
 * What is known of a round, a unit and a form together; each is null when it is unknown here. So is
 * a unit for which the caller cannot file.
 *
 * @param unitName what the unit is called, also when it has moved out of the caller's reach
 * @param extendedUntil until when this unit may file later than others, or null
 */
public record Admission(
    Round round, Unit unit, String unitName, Form form, Instant extendedUntil) {}
