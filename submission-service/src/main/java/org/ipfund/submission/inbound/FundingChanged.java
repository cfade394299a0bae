package org.ipfund.submission.inbound;

import java.util.Set;
import java.util.UUID;

/** A notice says anew what these projects have; told within the transaction that keeps it. */
public record FundingChanged(Set<UUID> projectIds) {}
