package org.ipfund.catalog.account;

import java.util.UUID;

/** Which members a list shows; null means all. */
record MemberFilter(UUID unitId, MemberStatus status) {}
