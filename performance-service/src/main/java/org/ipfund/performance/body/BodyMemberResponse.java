package org.ipfund.performance.body;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member of a collective, and when it is one. */
public record BodyMemberResponse(
    UUID bodyId, String bodyName, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {}
