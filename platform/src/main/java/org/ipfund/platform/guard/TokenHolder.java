package org.ipfund.platform.guard;

import org.ipfund.platform.access.Combinations.Clash;
import org.ipfund.platform.access.Identity;

/**
 * Whom a token stands for, and whether that account is suspended.
 *
 * @param clash two of its roles that do not go together, or null; then none of them counts
 */
record TokenHolder(Identity identity, boolean suspended, Clash clash) {

  static final TokenHolder NOBODY = new TokenHolder(Identity.ANONYMOUS, false, null);
}
