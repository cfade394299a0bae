package org.ipfund.platform.answer;

import java.util.UUID;

/** An answer that is one resource with an identifier and a version. */
public interface Identified extends Versioned, Addressed {

  UUID id();

  @Override
  default Object key() {
    return id();
  }
}
