package org.ipfund.performance.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.answer.Identified;
import org.jspecify.annotations.Nullable;

/**
 * A body (机构) with its names and, of a collective, its members.
 *
 * @param openList a collective whose members are not all known
 * @param unitId the unit whose people act for it, or null
 * @param bureauRegionCode the region whose bureau acts for it, or null
 */
public record BodyResponse(
    UUID id,
    String name,
    String shortName,
    BodyKind kind,
    String kindLabel,
    BodyLevel level,
    String levelLabel,
    String regionCode,
    boolean openList,
    @Nullable UUID unitId,
    @Nullable String bureauRegionCode,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable UUID successorId,
    @Nullable String note,
    boolean sample,
    List<BodyNameResponse> names,
    List<BodyMemberResponse> members,
    long version)
    implements Identified {}
