package org.ipfund.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.event.Outbox;

/** Tells operators' systems of what could not be taken, with where it came from and why. */
@ApplicationScoped
class DeadLetters {

  private static final String NO_TYPE = "unknown";

  private final Outbox outbox;
  private final String topic;
  private final int largest;

  DeadLetters(
      Outbox outbox,
      @ConfigProperty(name = "ipfund.events.dead-letter-topic") String topic,
      @ConfigProperty(name = "ipfund.events.largest") int largest) {
    this.outbox = outbox;
    this.topic = topic;
    this.largest = largest;
  }

  /** Appends the letter to the running transaction. */
  void append(ReceivedRecord received, ParkingReason plight) {
    IncomingEvent event = received.event();
    IncomingEvent.Place place = received.place();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("dl_topic", place.topic());
    headers.put("dl_partition", Integer.toString(place.partition()));
    headers.put("dl_offset", Long.toString(place.offset()));
    headers.put("dl_state", plight.state().name());
    headers.put("dl_fault", plight.fault());
    if (event != null) {
      headers.put("dl_id", event.id().toString());
      headers.put("dl_type", event.type());
      headers.put("dl_source", event.source());
    }
    String data = data(received.data(), headers);
    outbox.append(
        topic,
        event == null ? NO_TYPE : event.type(),
        event == null ? "%s-%d".formatted(place.topic(), place.partition()) : event.subject(),
        headers,
        data);
  }

  /** As text where it is one; what is too large is to be read where it stands. */
  private String data(byte[] data, Map<String, String> headers) {
    if (data.length > largest / 2) {
      headers.put("dl_encoding", "left-out");
      return "";
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(data)).toString();
      if (text.indexOf('\0') < 0) {
        return text;
      }
    } catch (CharacterCodingException e) {
      // Then it is no text.
    }
    headers.put("dl_encoding", "base64");
    return Base64.getEncoder().encodeToString(data);
  }
}
