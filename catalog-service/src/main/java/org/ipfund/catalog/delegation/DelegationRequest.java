package org.ipfund.catalog.delegation;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.member.Role;

/**
 * Roles to be lent for an absence.
 *
 * @param memberId an active member of the caller's unit
 * @param roles some of the caller's own; the administration of the unit is not lent
 * @param startsAt when they begin to count; an instant that has passed means at once
 * @param endsAt the first instant at which they count no more
 */
public record DelegationRequest(
    @NotNull UUID memberId,
    @NotEmpty @Size(max = 11) List<@NotNull Role> roles,
    @NotNull Instant startsAt,
    @NotNull Instant endsAt) {}
