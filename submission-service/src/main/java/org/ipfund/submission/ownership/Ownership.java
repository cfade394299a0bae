package org.ipfund.submission.ownership;

import java.util.List;
import java.util.UUID;

/**
 * Whose a row is.
 *
 * @param scope the path of its region
 * @param leastDepth the least depth that sees it
 * @param unitId the unit that owns it
 * @param preparers who may not decide on it
 */
public record Ownership(String scope, String leastDepth, UUID unitId, List<String> preparers) {

  /** Whose the thing is. */
  public static Ownership of(Confidential thing, List<String> preparers) {
    Belonging belonging = thing.belonging();
    return new Ownership(belonging.scope(), belonging.leastDepth(), thing.unitId(), preparers);
  }
}
