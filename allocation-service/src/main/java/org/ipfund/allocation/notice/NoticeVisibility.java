package org.ipfund.allocation.notice;

import jakarta.inject.Singleton;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;

/**
 * Who may know of a notice: of a draft the place that issues it, of an issued one every bureau and
 * finance, and everybody only when it is disclosed (C16: 依申请公开 is not).
 */
@Singleton
public class NoticeVisibility {

  private final Caller caller;

  NoticeVisibility(Caller caller) {
    this.caller = caller;
  }

  /** A condition on {@code notice n}. */
  Condition seen() {
    Condition own = caller.sees("n.scope", null, null);
    return caller.scope().isPlace()
        ? own.or("n.status = 'ISSUED'")
        : own.or("n.status = 'ISSUED' AND n.disclosure = 'PUBLIC'");
  }

  /** A condition on {@code notice_line}: the rows of one's own place, and disclosed ones. */
  public Condition lineSeen() {
    return caller.reads("scope", null, null, "former").or("disclosed");
  }
}
