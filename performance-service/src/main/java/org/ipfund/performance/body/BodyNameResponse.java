package org.ipfund.performance.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A name of a body, and when it counts. */
public record BodyNameResponse(
    BodyNameKind kind,
    String kindLabel,
    String name,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {}
