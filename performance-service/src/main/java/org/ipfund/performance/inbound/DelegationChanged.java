package org.ipfund.performance.inbound;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What this service reads of roles lent for an absence. */
public record DelegationChanged(
    UUID delegationId,
    String from,
    String to,
    Set<String> roles,
    Instant startsAt,
    Instant endsAt) {}
