package org.ipfund.catalog.member;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Which members a list shows; null means all. */
public record MemberFilter(@RestQuery UUID unitId, @RestQuery MemberStatus status) {}
