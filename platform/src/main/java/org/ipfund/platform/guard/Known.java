package org.ipfund.platform.guard;

import org.ipfund.platform.access.Identity;

/** Whom a token stands for, and whether that account is suspended. */
record Known(Identity identity, boolean suspended) {

  static final Known NOBODY = new Known(Identity.ANONYMOUS, false);
}
