package org.ipfund.platform.held;

import java.util.ArrayList;
import java.util.List;

/** Why an event is held, and what an operator may do about it. */
public enum HeldState {
  /** It names something that is not known here yet. */
  WAITING(Kind.HOLDING, true),
  /** It is tried again; one that goes out is handed to the relay again. */
  RETRYING(Kind.HOLDING, true),
  /** The event itself is to blame. */
  POISON(Kind.HOLDING, true),
  /** An earlier event of its subject is held. */
  BEHIND(Kind.HOLDING, false),
  /** A later event of its subject was taken before it came. */
  LATE(Kind.KEPT, false),
  /** Its type was none this service knew. */
  UNKNOWN(Kind.JUDGED_AGAIN, true),
  /** Its type or source was not the topic's to tell. */
  FOREIGN(Kind.JUDGED_AGAIN, true),
  /** Rights travel by it, and its signature was missing or wrong. */
  UNSIGNED(Kind.JUDGED_AGAIN, true),
  /** It is no CloudEvent. */
  MALFORMED(Kind.KEPT, false),
  /** It goes out, and the broker does not take it. */
  UNSENDABLE(Kind.UNSENT, true);

  private enum Kind {
    HOLDING,
    KEPT,
    JUDGED_AGAIN,
    UNSENT
  }

  private final Kind kind;
  private final boolean retriable;

  HeldState(Kind kind, boolean retriable) {
    this.kind = kind;
    this.retriable = retriable;
  }

  /** Whether it came in and later events of its subject wait. */
  boolean holdsSubject() {
    return kind == Kind.HOLDING;
  }

  /** Whether the present settings decide if it can be taken now. */
  boolean isJudgedAgain() {
    return kind == Kind.JUDGED_AGAIN;
  }

  /**
   * What may be tried.
   *
   * @param comesFirst whether no event of its subject is held in front of it
   */
  List<String> actions(boolean comesFirst) {
    List<String> actions = new ArrayList<>();
    if (retriable || this == BEHIND && comesFirst) {
      actions.add("RETRY");
    }
    if (comesFirst || !holdsSubject()) {
      actions.add("SKIP");
    }
    return actions;
  }
}
