package org.ipfund.allocation.inbound;

import java.util.Set;
import java.util.UUID;

/** What this service reads of a person's account: what it may be, and where. */
public record AccountChanged(
    String subject, UUID unitId, String regionCode, Set<String> roles, boolean suspended) {}
