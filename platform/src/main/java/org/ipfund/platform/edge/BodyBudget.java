package org.ipfund.platform.edge;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How many bytes all bodies in flight may hold together, from their announcement to the answer.
 * What strangers and large bodies may take is set apart, so that neither is in the way of the rest,
 * and of a part one client takes a quarter, or the largest legal body: bodies that never come keep
 * the others out no more.
 */
@Singleton
class BodyBudget {

  /** For whom a part is kept, in eighths of the whole. */
  enum Share {
    STRANGERS(1),
    USUAL(3),
    LARGE(4);

    private static final int ALL = 8;
    private final int eighths;

    Share(int eighths) {
      this.eighths = eighths;
    }

    long of(long bytes) {
      return bytes / ALL * eighths;
    }
  }

  private static final int CLIENTS = 4;

  private final long bytes;
  private final long largest;
  private final Map<String, Long> byClient = new ConcurrentHashMap<>();
  private final Map<Share, AtomicLong> held = new EnumMap<>(Share.class);

  @Inject
  BodyBudget(HttpLimits limits, Routes routes, MeterRegistry registry) {
    this(limits.bodiesInFlight(), routes.limits().max(Long::compare).orElseThrow(), registry);
  }

  /**
   * @param bytes of all bodies
   * @param largest bytes of the largest legal one
   */
  BodyBudget(long bytes, long largest, MeterRegistry registry) {
    if (Share.LARGE.of(bytes) < largest || Share.STRANGERS.of(bytes) < LargestBody.USUAL) {
      throw new IllegalStateException(
          "HTTP_BODIES_IN_FLIGHT is too small: half of it must hold a body of "
              + largest
              + " bytes, an eighth one of "
              + LargestBody.USUAL);
    }
    this.bytes = bytes;
    this.largest = largest;
    for (Share share : Share.values()) {
      AtomicLong taken = new AtomicLong();
      held.put(share, taken);
      Gauge.builder("http_bodies_in_flight_bytes", taken, AtomicLong::get)
          .description("bytes of request bodies in flight, by the part of the budget they take")
          .tag("share", share.name())
          .register(registry);
    }
  }

  /**
   * Takes so many bytes, if they are there.
   *
   * @param client who sends the body
   */
  boolean take(Share share, String client, long wanted) {
    if (!takeOf(client(share, client), mostOfOne(share), wanted)) {
      return false;
    }
    AtomicLong taken = held.get(share);
    if (taken.addAndGet(wanted) <= share.of(bytes)) {
      return true;
    }
    giveBack(share, client, wanted);
    return false;
  }

  void giveBack(Share share, String client, long taken) {
    held.get(share).addAndGet(-taken);
    letGo(client(share, client), taken);
  }

  private boolean takeOf(String client, long most, long wanted) {
    if (byClient.merge(client, wanted, Long::sum) <= most) {
      return true;
    }
    letGo(client, wanted);
    return false;
  }

  private void letGo(String client, long taken) {
    byClient.computeIfPresent(
        client, (who, all) -> all == taken ? null : Long.valueOf(all - taken));
  }

  private long mostOfOne(Share share) {
    return Math.max(share.of(bytes) / CLIENTS, share == Share.LARGE ? largest : LargestBody.USUAL);
  }

  private static String client(Share share, String client) {
    return share.name() + ' ' + client;
  }
}
