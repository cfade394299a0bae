package org.ipfund.catalog.member;

import java.util.UUID;

/** Which members a list shows; null means all. */
record MemberFilter(UUID unitId, MemberStatus status) {}
