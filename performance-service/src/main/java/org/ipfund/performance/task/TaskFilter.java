package org.ipfund.performance.task;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which tasks a list shows; null means all.
 *
 * @param bodyId who takes part
 * @param partyRole the part it takes; without a body, whoever takes it
 * @param partKey the heading they stand under, and those below it
 * @param number its number in its document
 * @param need what of them a person must look at
 */
public record TaskFilter(
    @RestQuery UUID planId,
    @RestQuery UUID bodyId,
    @RestQuery PartyRole partyRole,
    @RestQuery String partKey,
    @RestQuery TaskStatus status,
    @RestQuery Integer number,
    @RestQuery PersonNeed need) {}
