package org.ipfund.bench.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.ipfund.bench.BenchOptions;
import org.ipfund.bench.EventTimes;
import org.ipfund.bench.WarmUp;
import org.ipfund.bench.Wrk;

/** Creates units as fast as the catalog takes them. */
final class CreateRate {

  private final BenchOptions options;
  private final EventTimes times;
  private final Wrk wrk;
  private final Path post;

  CreateRate(BenchOptions options) {
    this.options = options;
    this.times = new EventTimes(options);
    try {
      this.wrk = new Wrk(options, Files.createTempDirectory("bench-events-"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.post = wrk.posts("post");
  }

  /** Requests a second, with nobody else at work. */
  BigDecimal alone() {
    warmUp();
    return wrk.load(post, options.run());
  }

  private void warmUp() {
    new WarmUp(options.warmUp(), options.warmUpMost()).run(time -> wrk.load(post, time));
  }

  /** What became of the events, all consumers at work; the queue is empty before and after. */
  Queue allAtWork() {
    Arrival arrival = new Arrival(times);
    long warm = times.now();
    warmUp();
    arrival.await(Figure.CONSUMERS, warm);
    long since = times.now();
    wrk.load(post, options.run());
    arrival.await(Figure.CONSUMERS, since);
    Map<UUID, Long> written = times.written(since);
    return Queue.of(
        written, Figure.CONSUMERS.stream().map(name -> times.handled(name, since)).toList());
  }
}
