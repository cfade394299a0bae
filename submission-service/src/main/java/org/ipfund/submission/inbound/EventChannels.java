package org.ipfund.submission.inbound;

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
  public void catalog(ConsumerRecords<String, byte[]> records) {
    inbox.receive(records);
  }

  @Incoming("allocation")
  @Blocking("inbox")
  public void allocation(ConsumerRecords<String, byte[]> records) {
    inbox.receive(records);
  }
}
