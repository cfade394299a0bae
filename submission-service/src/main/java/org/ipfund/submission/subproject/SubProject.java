package org.ipfund.submission.subproject;

import java.util.UUID;
import org.ipfund.platform.value.Money;

/**
 * A sub-project as far as money is spread over it.
 *
 * @param amount as approved, yuan
 * @param chosen what the receiving unit gave it, null where it chose nothing
 */
public record SubProject(UUID id, Money amount, Route route, boolean lumpSum, Money chosen) {

  public boolean isLumpSum() {
    return lumpSum && route == Route.PROVINCE;
  }
}
