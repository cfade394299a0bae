package org.ipfund.platform.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/**
 * One token bucket for each client, in the memory of this replica. A client that is silent until
 * its bucket is full again is forgotten.
 */
final class Quota {

  private final String name;
  private final int perSecond;
  private final int burst;
  private final Cache<String, Bucket> buckets;

  Quota(String name, int perSecond, int burst, int clients) {
    this.name = name;
    this.perSecond = perSecond;
    this.burst = Math.max(1, burst);
    buckets =
        Caffeine.newBuilder()
            .maximumSize(clients)
            .expireAfterAccess(Duration.ofSeconds(1L + window()))
            .executor(Runnable::run)
            .build();
  }

  boolean isOff() {
    return perSecond <= 0;
  }

  /** Takes one token, if there is one. */
  ConsumptionProbe take(String client) {
    return bucket(client).tryConsumeAndReturnRemaining(1);
  }

  long remembered() {
    buckets.cleanUp();
    return buckets.estimatedSize();
  }

  private Bucket bucket(String client) {
    return buckets.get(client, unseen -> newBucket());
  }

  private Bucket newBucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
        .build();
  }

  /** Seconds in which an empty bucket fills up. */
  private int window() {
    return isOff() ? 1 : Math.max(1, (burst + perSecond - 1) / perSecond);
  }

  /** The field {@code RateLimit-Policy} (draft-ietf-httpapi-ratelimit-headers-10). */
  String policy() {
    return "\"%s\";q=%d;w=%d".formatted(name, burst, window());
  }

  /** The field {@code RateLimit}: what is left, and in how many seconds all of it is back. */
  String left(ConsumptionProbe probe) {
    long reset = RetryAfter.seconds(probe.getNanosToWaitForReset());
    return "\"%s\";r=%d;t=%d".formatted(name, probe.getRemainingTokens(), reset);
  }
}
