package org.ipfund.allocation.inbound;

import java.util.UUID;
import org.ipfund.platform.value.Money;

/** What this service reads of a project in the library: no budget without one (N23-10). */
public record ProjectEstablished(
    UUID projectId,
    UUID demandId,
    String name,
    UUID unitId,
    String regionCode,
    int budgetYear,
    Money amount) {}
