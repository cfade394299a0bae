package org.ipfund.platform.relay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jboss.logging.Logger;

/**
 * The topics a service writes. A site that grants no right to make topics makes them itself; then
 * nothing is asked for that its rights do not allow.
 */
final class OwnedTopics {

  private static final Logger LOG = Logger.getLogger(OwnedTopics.class);

  private final Map<String, Object> kafka;
  private final RelaySettings settings;

  OwnedTopics(Map<String, Object> kafka, RelaySettings settings) {
    this.kafka = kafka;
    this.settings = settings;
  }

  /** Makes what is missing where that is allowed; else sending tells what is wrong. */
  void make() throws InterruptedException {
    try (Admin admin = Admin.create(kafka)) {
      for (String topic : settings.topics()) {
        if (isMissing(admin, topic)) {
          make(admin, topic);
        }
      }
    }
  }

  private static boolean isMissing(Admin admin, String topic) throws InterruptedException {
    Throwable refusal = refusal(admin.describeTopics(Set.of(topic)).topicNameValues().get(topic));
    return refusal instanceof UnknownTopicOrPartitionException;
  }

  private void make(Admin admin, String topic) throws InterruptedException {
    NewTopic wanted =
        new NewTopic(topic, Optional.of(settings.partitions()), Optional.empty())
            .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"));
    Throwable refusal = refusal(admin.createTopics(List.of(wanted)).values().get(topic));
    if (refusal != null) {
      LOG.warnf("topic %s is missing and was not made: %s", topic, refusal.getMessage());
    }
  }

  private static Throwable refusal(KafkaFuture<?> answer) throws InterruptedException {
    try {
      answer.get();
      return null;
    } catch (ExecutionException e) {
      return e.getCause();
    }
  }
}
