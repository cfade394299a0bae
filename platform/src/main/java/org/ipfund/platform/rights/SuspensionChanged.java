package org.ipfund.platform.rights;

import jakarta.validation.constraints.NotNull;
import org.ipfund.platform.guard.SuspensionState;

/**
 * What is read of a suspension: whether a person may act at all, with an account or without.
 *
 * @param confirmed by a second administrator; null, as told before there was this, is yes
 */
public record SuspensionChanged(@NotNull String subject, boolean suspended, Boolean confirmed) {

  SuspensionState now() {
    return new SuspensionState(suspended, !Boolean.FALSE.equals(confirmed));
  }
}
