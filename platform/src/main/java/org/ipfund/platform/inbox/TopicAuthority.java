package org.ipfund.platform.inbox;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.ipfund.platform.event.CloudEvent;
import org.ipfund.platform.key.PemKeys;
import org.ipfund.platform.key.TrustedKeys;

/**
 * A topic is an authority for its owner's types only, and events by which rights travel are
 * believed with its owner's signature only.
 */
@Singleton
class TopicAuthority {

  private final Map<String, InboxSettings.Topic> topics;
  private final EventDispatch dispatch;
  private final TrustedKeys keys;

  TopicAuthority(InboxSettings settings, EventDispatch dispatch) {
    this.topics = settings.topics();
    this.dispatch = dispatch;
    List<PublicKey> known =
        settings
            .publicKeysFile()
            .map(Path::toAbsolutePath)
            .map(PemKeys::publicKeys)
            .orElse(List.of());
    this.keys = new TrustedKeys(known);
  }

  /**
   * @throws IllegalStateException when signatures are to be checked and there is no key
   */
  void requireKeys() {
    if (dispatch.needsKeys() && keys.isEmpty()) {
      throw new IllegalStateException("EVENT_PUBLIC_KEYS_FILE is required");
    }
  }

  Set<String> topics() {
    return topics.keySet();
  }

  ReceivedRecord judge(ConsumerRecord<?, byte[]> kafka) {
    IncomingEvent event;
    try {
      event = IncomingEvent.of(kafka);
    } catch (IllegalArgumentException e) {
      return ReceivedRecord.malformed(
          IncomingEvent.Place.of(kafka), IncomingEvent.data(kafka), e.getMessage());
    }
    return judge(event);
  }

  ReceivedRecord judge(IncomingEvent unread) {
    IncomingEvent event = unread.signed(dispatch.isSigned(unread.type()));
    InboxSettings.Topic topic = topics.get(event.topic());
    if (topic == null
        || !event.source().equals(topic.source())
        || !event.type().startsWith(topic.types())) {
      return ReceivedRecord.refused(
          event, ParkedState.FOREIGN, "type or source is not this topic's to tell");
    }
    String signature = event.signed() ? signatureFault(event) : null;
    if (signature != null) {
      return ReceivedRecord.refused(event, ParkedState.UNSIGNED, signature);
    }
    boolean concerns = dispatch.concerns(event.type());
    if (!concerns && !topic.ignored().orElse(Set.of()).contains(event.type())) {
      return ReceivedRecord.refused(event, ParkedState.UNKNOWN, "no handler knows its type");
    }
    return ReceivedRecord.taken(event, concerns);
  }

  private String signatureFault(IncomingEvent event) {
    if (event.signature() == null) {
      return "is not signed";
    }
    String[] parts = event.signature().split(" ", 2);
    byte[] statement =
        CloudEvent.statement(
            event.id(),
            event.source(),
            event.type(),
            event.subject(),
            event.sequence(),
            CloudEvent.time(event.happenedAt()),
            event.data());
    try {
      return keys.fault(parts[0], statement, Base64.getDecoder().decode(parts[1]));
    } catch (IllegalArgumentException e) {
      return "has no usable signature";
    }
  }
}
