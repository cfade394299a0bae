package org.ipfund.performance.progresscall;

import java.time.Instant;

/** What the audit record keeps of a call. */
record ProgressCallState(ProgressCallStatus status, Instant deadline) {

  static ProgressCallState of(ProgressCall call) {
    return new ProgressCallState(call.status(), call.deadline());
  }
}
