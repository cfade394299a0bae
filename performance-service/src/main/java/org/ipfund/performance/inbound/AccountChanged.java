package org.ipfund.performance.inbound;

import java.util.Set;
import java.util.UUID;

/** What this service reads of an account the catalog opened, changed or suspended. */
public record AccountChanged(
    String subject, UUID unitId, String regionCode, Set<String> roles, boolean suspended) {}
