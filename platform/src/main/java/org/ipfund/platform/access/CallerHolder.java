package org.ipfund.platform.access;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;

/** The acting identity, what it may see and from where it came, for the length of one request. */
@RequestScoped
@Unremovable
class CallerHolder {

  private Caller.Acting acting = Caller.NOBODY;

  Caller.Acting acting() {
    return acting;
  }

  void become(Caller.Acting who) {
    acting = who;
  }
}
