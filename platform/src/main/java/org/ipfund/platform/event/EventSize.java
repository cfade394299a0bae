package org.ipfund.platform.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Text;

/**
 * How large the data of an event may be, in bytes of its JSON in UTF-8, so that every broker takes
 * it. Services ask when content is saved: what may be saved can be told.
 */
@ApplicationScoped
public class EventSize {

  private static final Wording WORDS = Wording.of(EventSize.class);

  static final String RULE = "EVENT_TOO_LARGE";
  private static final int LARGEST_OF_A_CHAR = 3;
  private static final Text REMEDY = WORDS.text("event-size.shorten");

  private final ObjectMapper json;
  private final int largest;

  /**
   * @param largest bytes that the data of an event has at most
   */
  public EventSize(ObjectMapper json, @ConfigProperty(name = "ipfund.events.largest") int largest) {
    // Events say what is missing: null, as their schemas do.
    this.json = json.copy().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);
    this.largest = largest;
  }

  /** Bytes that the data of an event has at most. */
  public int largest() {
    return largest;
  }

  /** Bytes that this content takes in an event. */
  public int of(Object content) {
    return bytes(write(content));
  }

  /** How many things of so many bytes fit into one event beside a part that is always there. */
  public int most(int always, int each) {
    return Math.max(0, (largest - always) / each);
  }

  /** The fault of content whose event would be too large. */
  public Optional<Violation> excess(String rule, String pointer, int bytes, Text remedy) {
    return bytes <= largest
        ? Optional.empty()
        : Optional.of(
            new Violation(
                pointer, rule, WORDS.text("event-size.too-much", bytes, largest), remedy));
  }

  /**
   * The event's data.
   *
   * @throws ProblemException 422 when they are larger than an event may be
   */
  String data(Event event) {
    String data = write(event);
    if (data.length() > largest / LARGEST_OF_A_CHAR) {
      require(event, bytes(data));
    }
    return data;
  }

  private void require(Event event, int bytes) {
    if (bytes > largest) {
      Text message = WORDS.text("event-size", event.type(), event.subject(), bytes, largest);
      throw ProblemException.refused(List.of(new Violation("", RULE, message, REMEDY)));
    }
  }

  private String write(Object content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Counted, not encoded: half of a pair of surrogates is two of its four bytes. */
  static int bytes(String text) {
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes++;
      } else {
        bytes += c < 0x800 || Character.isSurrogate(c) ? 2 : LARGEST_OF_A_CHAR;
      }
    }
    return bytes;
  }
}
