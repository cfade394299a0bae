package org.ipfund.allocation.inbound;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What this service reads of a delegation: which roles somebody lends, to whom and until when. */
public record DelegationChanged(
    UUID delegationId,
    String from,
    String to,
    Set<String> roles,
    Instant startsAt,
    Instant endsAt) {}
