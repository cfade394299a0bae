package org.ipfund.performance.body;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body as the directory lists it.
 *
 * @param shortName what lists call it
 * @param unitId the unit whose people act for it, or null
 * @param bureauRegionCode the region whose bureau acts for it, or null
 * @param sample made up to show how it works
 */
public record BodyItem(
    UUID id,
    String name,
    String shortName,
    BodyKind kind,
    String kindLabel,
    BodyLevel level,
    String regionCode,
    boolean openList,
    @Nullable UUID unitId,
    @Nullable String bureauRegionCode,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable UUID successorId,
    int memberCount,
    boolean sample,
    long version) {}
