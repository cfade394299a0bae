package org.ipfund.platform.guard;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Roles lent for an absence.
 *
 * @param from whose roles
 * @param to who has them meanwhile
 * @param startsAt the first instant at which they count
 * @param endsAt the first instant at which they count no more
 */
public record Delegation(
    UUID id, String from, String to, Set<String> roles, Instant startsAt, Instant endsAt) {}
