package org.ipfund.submission.ownership;

import java.util.List;
import java.util.UUID;

/**
 * Whose a row is.
 *
 * @param scope the path of its region
 * @param held the least depth that sees it
 * @param unitId the unit that owns it
 * @param preparers who may not decide on it
 */
public record Owned(String scope, String held, UUID unitId, List<String> preparers) {

  /** Whose the thing is. */
  public static Owned of(Kept thing, List<String> preparers) {
    Belonging belonging = thing.belonging();
    return new Owned(belonging.scope(), belonging.held(), thing.unitId(), preparers);
  }
}
