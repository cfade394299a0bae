package org.ipfund.platform.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.ipfund.platform.leader.Failures;

/**
 * Topics that cannot be written for now, because they or the right to are missing: only their own
 * events wait, and are tried again with growing pauses.
 */
final class BlockedTopics {

  private static final Duration LONGEST = Duration.ofSeconds(10);

  private record Block(long since, Duration pause) {

    boolean isOver() {
      return System.nanoTime() - since >= pause.toNanos();
    }
  }

  private final Duration first;
  private final Failures failures;
  private final Map<String, Block> blocks = new HashMap<>();

  BlockedTopics(Duration first, Failures failures) {
    this.first = first;
    this.failures = failures;
  }

  /** Whether a failure lies with the topic alone. */
  static boolean isOfTopic(Throwable failure) {
    return failure instanceof TopicAuthorizationException
        || failure instanceof UnknownTopicOrPartitionException
        || failure instanceof InvalidTopicException
        || failure instanceof TimeoutException;
  }

  void block(String topic, Throwable failure) {
    failures.note(failure);
    blocks.compute(
        topic,
        (name, before) -> {
          if (before != null && !before.isOver()) {
            return before;
          }
          Duration pause = before == null ? first : before.pause().multipliedBy(2);
          return new Block(System.nanoTime(), pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
        });
  }

  void free(String topic) {
    blocks.remove(topic);
  }

  /** Those whose events are not to be tried now. */
  String[] now() {
    return blocks.entrySet().stream()
        .filter(entry -> !entry.getValue().isOver())
        .map(Map.Entry::getKey)
        .toArray(String[]::new);
  }
}
