package org.ipfund.submission.inbound;

import java.util.Set;
import java.util.UUID;

/** What is read of an account: who a subject is, and whether it may act at all. */
public record AccountChanged(
    String subject, UUID unitId, String regionCode, Set<String> roles, boolean suspended) {}
