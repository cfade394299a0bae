package org.ipfund.bench.events;

import org.ipfund.bench.BenchOptions;
import org.ipfund.bench.EventTimes;

/** How fast the relay sends what a fill has left in the outbox. */
final class RelayPace {

  private static final String SENT =
      "SELECT (extract(epoch FROM s.sent_at) * 1000000)::bigint FROM platform.outbox_sent s"
          + " JOIN platform.outbox o ON o.id = s.event_id WHERE o.request_id = '"
          + OutboxFill.REQUEST
          + "'";

  private final EventTimes times;

  RelayPace(BenchOptions options) {
    this.times = new EventTimes(options);
  }

  /** Waits until nothing is left. */
  Pace measure() {
    new Arrival(times).awaitEmptyOutbox();
    return new Pace(times.numbers("catalog", SENT));
  }
}
