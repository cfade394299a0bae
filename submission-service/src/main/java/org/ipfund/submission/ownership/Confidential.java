package org.ipfund.submission.ownership;

import java.util.UUID;

/** What a unit owns and its city may keep to itself. */
public interface Confidential {

  /** The unit that owns it. */
  UUID unitId();

  Belonging belonging();
}
