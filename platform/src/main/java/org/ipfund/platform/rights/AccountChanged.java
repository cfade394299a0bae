package org.ipfund.platform.rights;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import org.ipfund.platform.guard.Account;

/** What is read of an account: who a subject is, and whether it may act at all. */
public record AccountChanged(
    @NotNull String subject,
    @NotNull UUID unitId,
    @NotNull @JsonProperty("regionCode") String placeCode,
    @NotNull Set<@NotNull String> roles,
    boolean suspended) {

  Account account() {
    return new Account(subject, unitId, placeCode, roles, suspended);
  }
}
