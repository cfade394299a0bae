package org.ipfund.platform.guard;

import java.util.Collection;
import org.ipfund.platform.access.Combinations;

/**
 * What was last said of a person's suspension.
 *
 * @param confirmed by a second administrator; one alone stops everybody but those who watch or
 *     match an administrator
 */
public record SuspensionState(boolean suspended, boolean confirmed) {

  /** Nobody has suspended the person. */
  public static final SuspensionState NOT = new SuspensionState(false, true);

  /** True when whoever has these roles may do nothing. */
  public boolean stops(Collection<String> roles) {
    return suspended && (confirmed || roles.stream().noneMatch(Combinations::isWatcher));
  }
}
