package org.ipfund.submission.inbound;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What is read of a delegation: whose roles somebody has for an absence. */
public record DelegationChanged(
    UUID delegationId,
    String from,
    String to,
    Set<String> roles,
    Instant startsAt,
    Instant endsAt) {}
