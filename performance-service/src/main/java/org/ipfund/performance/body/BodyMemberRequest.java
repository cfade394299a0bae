package org.ipfund.performance.body;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A member of a collective, and from when to when (SB-002).
 *
 * @param validTo the first day on which it is no member any more, or null
 */
public record BodyMemberRequest(@NotNull UUID bodyId, LocalDate validFrom, LocalDate validTo) {}
