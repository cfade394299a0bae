package org.ipfund.platform.event;

import jakarta.inject.Singleton;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay of a shard in this process as soon as an event is committed. */
@Singleton
public class RelaySignal {

  private final ConcurrentMap<Integer, Semaphore> signals = new ConcurrentHashMap<>();

  /** Something of this shard may be sent. */
  public void wake(int shard) {
    of(shard).release();
  }

  /** Waits for a wake-up, at most for the given time, and takes all that have come in. */
  public void await(int shard, long millis) throws InterruptedException {
    Semaphore signal = of(shard);
    if (signal.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
      signal.drainPermits();
    }
  }

  private Semaphore of(int shard) {
    return signals.computeIfAbsent(shard, s -> new Semaphore(0));
  }
}
