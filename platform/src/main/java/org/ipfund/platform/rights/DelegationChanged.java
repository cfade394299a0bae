package org.ipfund.platform.rights;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.ipfund.platform.guard.Delegation;

/** What is read of a delegation: whose roles somebody has for an absence. */
public record DelegationChanged(
    @NotNull UUID delegationId,
    @NotNull String from,
    @NotNull String to,
    @NotNull Set<@NotNull String> roles,
    @NotNull Instant startsAt,
    @NotNull Instant endsAt) {

  Delegation delegation() {
    return new Delegation(delegationId, from, to, roles, startsAt, endsAt);
  }
}
