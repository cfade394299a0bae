package org.ipfund.performance.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who takes which part in a task.
 *
 * @param printed the name in its document
 * @param bodyId the body of the directory, or null while the name is not known there
 */
public record TaskPartyResponse(
    PartyRole partyRole,
    String partyRoleLabel,
    String printed,
    @Nullable UUID bodyId,
    @Nullable String bodyName) {}
