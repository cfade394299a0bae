package org.ipfund.allocation.inbound;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.ipfund.platform.event.Inbox;

/** The topics this service hears. */
@ApplicationScoped
public class EventChannels {

  private final Inbox inbox;

  EventChannels(Inbox inbox) {
    this.inbox = inbox;
  }

  @Incoming("catalog")
  @Blocking("inbox")
  void catalog(ConsumerRecords<String, byte[]> records) {
    inbox.receive(records);
  }

  @Incoming("submission")
  @Blocking("inbox")
  void submission(ConsumerRecords<String, byte[]> records) {
    inbox.receive(records);
  }

  @Incoming("performance")
  @Blocking("inbox")
  void performance(ConsumerRecords<String, byte[]> records) {
    inbox.receive(records);
  }
}
